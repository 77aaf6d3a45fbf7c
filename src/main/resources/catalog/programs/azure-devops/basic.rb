# An Azure Pipelines file: a trigger, stages with their jobs, and a deployment
# to an environment where somebody may have to approve.

require "yaml"

PIPELINE = YAML.load(<<~'YAML')
  trigger: { branches: { include: [main] } }
  pool: { vmImage: ubuntu-24.04 }
  variables: { configuration: Release }
  stages:
    - stage: Build
      jobs:
        - job: Build
          steps:
            - task: UseDotNet@2
              inputs: { version: 10.x }
            - script: dotnet test -c $(configuration)
            - script: dotnet publish src/Web -c $(configuration) -o $(Build.ArtifactStagingDirectory)
            - publish: $(Build.ArtifactStagingDirectory)
              artifact: app
    - stage: Production
      dependsOn: Build
      condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
      jobs:
        - deployment: Web
          environment: production
          strategy:
            runOnce:
              deploy: # fetches the artifact by itself, but not the repository
                steps: [{ checkout: self }, { script: ./deploy.sh $(Pipeline.Workspace)/app }]
YAML

PIPELINE["stages"].each do |stage|
  after = stage["dependsOn"] ? " after #{stage['dependsOn']}" : ""
  puts "stage #{stage['stage']}#{after}"
  puts "  if #{stage['condition']}" if stage["condition"]
  stage["jobs"].each do |job|
    steps = job["steps"] || job.dig("strategy", "runOnce", "deploy", "steps")
    puts "  #{job['deployment'] ? "deploys to #{job['environment']}" : "job #{job['job']}"}"
    steps.each do |step|
      text = step.first.join(" ")
      puts "    #{text.gsub(/\$\((\w+)\)/) { PIPELINE['variables'].fetch($1, $&) }}"
    end
  end
end
