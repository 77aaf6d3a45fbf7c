# A detection as a Sigma rule, and the rule applied to events: the selection
# must match, the filter must not. A rule is tested with both kinds of events.

require "yaml"

RULE = YAML.load(<<~'YAML')
  title: Office program starts a shell
  status: test
  logsource: { category: process_creation, product: windows }
  detection:
    selection:
      ParentImage|endswith: ['\WINWORD.EXE', '\EXCEL.EXE']
      Image|endswith: ['\powershell.exe', '\cmd.exe']
    filter:
      CommandLine|contains: ['\Templates\approved.ps1']
    condition: selection and not filter
  level: high
YAML

TESTS = {
  "1 macro starts a shell" => [true, 'C:\Office\WINWORD.EXE', 'C:\Windows\cmd.exe', "cmd /c whoami"],
  "2 approved template" => [false, 'C:\Office\EXCEL.EXE', 'C:\Windows\powershell.exe',
                            'powershell C:\Templates\approved.ps1'],
  "3 administrator" => [false, 'C:\Windows\explorer.exe', 'C:\Windows\cmd.exe', "cmd"]
}.freeze

OPERATORS = { "endswith" => :end_with?, "contains" => :include? }.freeze

def match?(part, event)
  part.all? do |key, values|
    field, operator = key.split("|")
    values.any? { |value| event[field].public_send(OPERATORS[operator], value) }
  end
end

detection = RULE["detection"]
TESTS.each do |name, (expected, parent, image, command)|
  event = { "ParentImage" => parent, "Image" => image, "CommandLine" => command }
  alert = match?(detection["selection"], event) && !match?(detection["filter"], event)
  puts "#{alert == expected ? 'ok  ' : 'FAIL'} #{name}: #{alert ? RULE['level'] : 'no alert'}"
end
