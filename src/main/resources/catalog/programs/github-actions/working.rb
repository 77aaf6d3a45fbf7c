# A workflow with a matrix, a job that needs another, and a secret. The program
# expands the matrix and finds the three kinds of risk somebody left in it.

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
          node: [22, 24]
          exclude: [{ os: windows-2022, node: 22 }]
      steps:
        - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
          with: { node-version: "${{ matrix.node }}" }
        - run: npm ci && npm test
    publish:
      needs: test
      runs-on: ubuntu-24.04
      steps:
        - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
          with: { node-version: 24 }
        - uses: someone/notify@main
        - run: echo "Releasing ${{ github.event.head_commit.message }}"
        - run: npm ci && npm pack && gh release create "$GITHUB_REF_NAME" *.tgz
          env: { GH_TOKEN: "${{ secrets.RELEASE_TOKEN }}" }
YAML

matrix = WORKFLOW.dig("jobs", "test", "strategy", "matrix").dup
excluded = matrix.delete("exclude") || []
axes = matrix.map { |name, values| values.map { |value| [name, value] } }
jobs = axes.first.product(*axes.drop(1)).map(&:to_h)
jobs.reject! { |job| excluded.any? { |part| part <= job } } # a partial match is enough
jobs.each { |job| puts "test on #{job['os']} with node #{job['node']}" }

WORKFLOW["jobs"].each do |name, job|
  puts "#{name} waits for #{[*job['needs']].join(', ')}" if job["needs"]
  job["steps"].each do |step|
    step.to_s.scan(/secrets\.\w+/) { |secret| puts "#{name} reads #{secret}" }
    if (action = step["uses"]) && action !~ %r{\A\./|@\h{40}\z} # ./ is of this repository
      puts "RISK #{name}: #{action} is not pinned to a commit"
    end
    if step["run"] =~ /\$\{\{[^}]*github\.(event\.|head_ref)/ # a branch is named by a stranger as well
      puts "RISK #{name}: a stranger's text becomes part of a shell command"
    end
  end
  puts "RISK #{name}: no timeout-minutes" unless job["timeout-minutes"]
end
