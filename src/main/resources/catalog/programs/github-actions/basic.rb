# A first GitHub Actions workflow: when it runs, where, and its steps. The
# program reads it and says so in words.

require "yaml"

WORKFLOW = YAML.load(<<~'YAML')
  name: test
  "on":
    push: { branches: [main] }
    pull_request:
  permissions:
    contents: read
  jobs:
    test:
      runs-on: ubuntu-24.04
      timeout-minutes: 10
      steps:
        - uses: actions/checkout@v6
        - uses: actions/setup-python@v6
          with: { python-version: "3.14" }
        - run: pip install -r requirements.txt
        - run: pytest
YAML

WORKFLOW["on"].each do |event, filter|
  puts "runs on #{event}#{" to #{filter['branches'].join(', ')}" if filter}"
end
WORKFLOW["jobs"].each do |name, job|
  puts "job #{name} on #{job['runs-on']}, at most #{job['timeout-minutes']} minutes"
  job["steps"].each_with_index do |step, number|
    puts "  #{number + 1}. #{step['uses'] || step['run']}"
  end
end
