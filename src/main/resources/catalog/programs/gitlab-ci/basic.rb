# A GitLab pipeline: stages run one after the other, the jobs of a stage at the
# same time, and rules decide whether a job is there at all.

require "yaml"

PIPELINE = YAML.load(<<~'YAML')
  stages: [build, test, deploy]
  default: { image: node:24 }
  compile:
    stage: build
    script: [npm ci, npm run build]
    artifacts: { paths: [dist/] }
  unit:
    stage: test
    script: [npm ci, npm test]
  lint:
    stage: test
    script: [npm ci, npm run lint]
  production:
    stage: deploy
    script: [./deploy.sh]
    environment: production
    rules:
      - if: $CI_COMMIT_BRANCH == "main"
        when: manual
YAML

jobs = PIPELINE.select { |_, job| job.is_a?(Hash) && job.key?("stage") }

%w[feature main].each do |branch|
  puts "on #{branch}:"
  PIPELINE["stages"].each do |stage|
    names = jobs.select { |_, job| job["stage"] == stage }.filter_map do |name, job|
      rule = job["rules"]&.find { |r| [nil, %($CI_COMMIT_BRANCH == "#{branch}")].include?(r["if"]) }
      next if job["rules"] && (rule.nil? || rule["when"] == "never")

      rule && rule["when"] == "manual" ? "#{name} (by hand)" : name
    end
    puts "  #{stage}: #{names.empty? ? '-' : names.join(' + ')}"
  end
end
