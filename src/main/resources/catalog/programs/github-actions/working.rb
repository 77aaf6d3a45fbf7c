# A workflow with a matrix, a job that needs another, and a secret. The program
# expands the matrix and finds the three risks that reviewers look for.

require "yaml"

WORKFLOW = YAML.load(<<~'YAML')
  name: release
  "on": { push: { tags: ["v*"] } }
  permissions: { contents: read }
  jobs:
    test:
      runs-on: ${{ matrix.os }}
      strategy:
        matrix:
          os: [ubuntu-24.04, windows-2022]
          node: [20, 22]
          exclude: [{ os: windows-2022, node: 20 }]
      steps:
        - uses: actions/checkout@v4
        - run: npm ci && npm test
    publish:
      needs: test
      runs-on: ubuntu-24.04
      steps:
        - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
        - uses: someone/notify@main
        - run: echo "Releasing ${{ github.event.head_commit.message }}"
        - run: npm publish
          env: { NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}" }
YAML

matrix = WORKFLOW.dig("jobs", "test", "strategy", "matrix").dup
excluded = matrix.delete("exclude")
axes = matrix.map { |name, values| values.map { |value| [name, value] } }
jobs = axes.first.product(*axes.drop(1)).map(&:to_h) - excluded
jobs.each { |job| puts "test on #{job['os']} with node #{job['node']}" }

WORKFLOW["jobs"].each do |name, job|
  job["steps"].each do |step|
    if (action = step["uses"]) && !action.start_with?("actions/") && action !~ /@\h{40}\z/
      puts "RISK #{name}: #{action} is not pinned to a commit"
    end
    if step["run"] =~ /\$\{\{ *github\.event/
      puts "RISK #{name}: a stranger's text becomes part of a shell command"
    end
  end
  puts "RISK #{name}: no timeout-minutes" unless job["timeout-minutes"]
end
