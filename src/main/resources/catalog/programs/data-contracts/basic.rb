# A data contract in the form of the Open Data Contract Standard: schema and
# quality as YAML, and a check of a delivery before anybody builds on it.

require "yaml"

CONTRACT = YAML.load(<<~YAML)
  apiVersion: v3.1.0
  kind: DataContract
  id: orders
  version: 2.1.0
  status: active
  schema:
    - name: orders
      properties:
        - { name: id, logicalType: string, required: true, unique: true }
        - { name: euros, logicalType: number, required: true, logicalTypeOptions: { minimum: 0 } }
        - { name: coupon, logicalType: string }
      quality:
        - { metric: rowCount, mustBeGreaterThan: 3 }
YAML

ROWS = [
  { "id" => "A1", "euros" => 10 },
  { "id" => "A2", "euros" => -4, "coupon" => 7 },
  { "id" => "A1", "colour" => "red" }
].freeze
TYPES = { "string" => String, "number" => Numeric }.freeze

table = CONTRACT["schema"].first
problems = []
table["properties"].each do |rule|
  name, type, minimum = rule["name"], rule["logicalType"], rule.dig("logicalTypeOptions", "minimum")
  given = ROWS.map { |row| row[name] }.compact
  problems << "#{name}: missing" if rule["required"] && given.size < ROWS.size
  problems << "#{name}: no #{type}" unless given.all?(TYPES[type])
  problems << "#{name}: not unique" if rule["unique"] && given.uniq.size < given.size
  problems << "#{name}: below #{minimum}" if minimum && given.grep(Numeric).any? { |value| value < minimum }
end
unknown = ROWS.flat_map(&:keys).uniq - table["properties"].map { |rule| rule["name"] }
least = table["quality"].find { |rule| rule["metric"] == "rowCount" }["mustBeGreaterThan"]
problems << "#{ROWS.size} rows instead of more than #{least}" if ROWS.size <= least

puts "not in the contract, which does not forbid it: #{unknown.join(', ')}" if unknown.any?
puts problems, "#{problems.size} breaches of #{CONTRACT['id']} #{CONTRACT['version']}"
