# A CloudFormation template: a parameter, two resources, a reference between
# them. The program resolves it for one stack and reads the order from it.

require "yaml"

template = <<~'YAML'
  Parameters:
    Stage: { Type: String, AllowedValues: [test, live] }
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
        MessageRetentionPeriod: 1209600
YAML

parameters = { "Stage" => "test" }
filled = template.gsub(/\$\{(\w+)\}/) { parameters.fetch($1) }
stack = YAML.load(filled)["Resources"]

needs = stack.transform_values { |resource| resource.to_s.scan(/(\w+)\.Arn/).flatten }
order = stack.keys.sort_by { |name| needs[name].size }
order.each do |name|
  resource = stack[name]
  after = needs[name].empty? ? "" : " (after #{needs[name].join(', ')})"
  puts "create #{resource['Type']} #{resource['Properties']['QueueName']}#{after}"
end
