# A detection as a Sigma rule, and the rule applied to events: the selection
# must match, the filter must not. Sigma does not look at upper and lower case.

require "yaml"

RULE = YAML.load(<<~'YAML')
  title: Office Program Starts a Shell
  id: 5b9f1f0e-3c0a-4c56-9d1e-7a2b64c8e3d1
  status: test
  logsource: { category: process_creation, product: windows }
  detection:
    selection:
      ParentImage|endswith: ['\WINWORD.EXE', '\EXCEL.EXE']
      Image|endswith: ['\powershell.exe', '\cmd.exe']
    filter_main_report: # the whole line: a part of it could be added to any other command
      CommandLine: ['powershell.exe -NoProfile -File C:\Templates\report.ps1']
    condition: selection and not filter_main_report
  level: high
  tags: [attack.execution, attack.t1059]
YAML

PS = 'C:\Windows\System32\powershell.exe'
TESTS = {
  "a macro" => [true, 'C:\Office\winword.exe', 'C:\Windows\System32\cmd.exe', "cmd /c whoami"],
  "a report" => [false, 'C:\Office\EXCEL.EXE', PS, 'powershell.exe -NoProfile -File C:\Templates\report.ps1'],
  "in disguise" => [true, 'C:\Office\EXCEL.EXE', PS, 'powershell.exe -c "calc; C:\Templates\report.ps1"'],
  "no shell" => [false, 'C:\Office\EXCEL.EXE', 'C:\Windows\splwow64.exe', "splwow64"],
  "somebody" => [false, 'C:\Windows\explorer.exe', 'C:\Windows\System32\cmd.exe', "cmd"]
}.freeze
OPERATORS = { nil => :==, "endswith" => :end_with? }.freeze

def match?(part, event)
  part.all? do |key, values|
    field, operator = key.split("|")
    values.any? { |value| event[field].to_s.downcase.public_send(OPERATORS.fetch(operator), value.downcase) }
  end
end

detection = RULE["detection"]
terms = detection["condition"].split(" and ")
TESTS.each do |name, (expected, parent, image, command)|
  event = { "ParentImage" => parent, "Image" => image, "CommandLine" => command }
  alert = terms.all? { |term| match?(detection[term[/\w+\z/]], event) != term.start_with?("not ") }
  puts "#{alert == expected ? 'ok  ' : 'FAIL'} #{name}: #{alert ? RULE['level'] : 'no alert'}"
end
