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
puts "every pull request: #{on.is_a?(Hash) && on.key?('pull_request') && on['pull_request'].to_h.except('types').empty?}"
puts "pushes to: #{on.is_a?(Hash) ? Array(on.dig('push', 'branches')).join(', ') : 'every branch'}"
puts "permissions: #{(WORKFLOW['permissions'] || job['permissions'])&.map { |name, right| "#{name} #{right}" }&.join(', ')}"
axis, versions = job.dig('strategy', 'matrix')&.first
puts "matrix: #{versions&.join(', ')}"
puts "uses the matrix: #{job['steps'].any? { |step| step.dig('with', 'node-version').to_s.delete(' ') == "${{matrix.#{axis}}}" }}"
puts "commands in order: #{runs.match?(/npm ci.*npm test/m)}"
puts "minutes: #{job['timeout-minutes']}"
