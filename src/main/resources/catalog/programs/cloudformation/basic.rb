# A CloudFormation template: a parameter, two resources, a reference between
# them. The program resolves it for one stack: what is referred to is made
# first.

require "yaml"

TEMPLATE = <<~'YAML'.freeze
  AWSTemplateFormatVersion: "2010-09-09"
  Parameters:
    Stage:
      Type: String
      AllowedValues: [test, live]
  Resources:
    Queue:
      Type: AWS::SQS::Queue
      Properties:
        QueueName: !Sub "orders-${Stage}"
        RedrivePolicy:
          deadLetterTargetArn: !GetAtt Failed.Arn
          maxReceiveCount: 5
    Failed:
      Type: AWS::SQS::Queue
      Properties:
        QueueName: !Sub "orders-failed-${Stage}"
        MessageRetentionPeriod: 1209600 # 14 days, the longest that SQS allows
YAML

def create(name, resources, made)
  return if made.include?(name)

  resource = resources.fetch(name)
  needs = resource.to_s.scan(/"(\w+)\.Arn"/).flatten
  needs.each { |other| create(other, resources, made) }
  made << name
  puts "create #{resource['Type']} #{resource['Properties']['QueueName']} (needs: #{needs.join(', ')})"
end

given = { "Stage" => "test" }
YAML.load(TEMPLATE)["Parameters"].each do |name, rule|
  raise "#{name} may not be #{given[name]}" unless rule["AllowedValues"].include?(given[name])
end
resources = YAML.load(TEMPLATE.gsub(/\$\{(\w+)\}/) { given.fetch($1) })["Resources"]
made = []
resources.each_key { |name| create(name, resources, made) }
