require "yaml"

WORKFLOW = YAML.load(<<~'YAML')
  name: test
  "on": push
  jobs:
    test:
      runs-on: ubuntu-24.04
      steps:
        - uses: actions/checkout@v4
        - run: npm test
YAML

on = WORKFLOW["on"] || WORKFLOW[true] # YAML 1.1 reads an on without quotes as true
job = WORKFLOW["jobs"].values.first
runs = job["steps"].filter_map { |step| step["run"] }.join("\n")
puts "pull requests: #{on.is_a?(Hash) && on.key?('pull_request')}"
puts "pushes to: #{on.is_a?(Hash) ? on.dig('push', 'branches')&.join(', ') : 'every branch'}"
puts "permissions: #{(WORKFLOW['permissions'] || job['permissions'])&.map { |name, right| "#{name} #{right}" }&.join(', ')}"
axis, versions = job.dig('strategy', 'matrix')&.first
puts "matrix: #{versions&.join(', ')}"
puts "uses the matrix: #{job['steps'].any? { |step| step.dig('with', 'node-version') == "${{ matrix.#{axis} }}" }}"
puts "commands in order: #{runs.match?(/npm ci.*npm test/m)}"
puts "minutes: #{job['timeout-minutes']}"
