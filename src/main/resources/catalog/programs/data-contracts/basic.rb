# A data contract: schema, owner and promises as YAML, and a check of a delivery
# against it, before anybody builds on the data.

require "yaml"
require "date"

CONTRACT = YAML.load(<<~YAML)
  dataset: orders
  owner: shop-team@example.org
  version: 2.1.0
  columns:
    id:      { type: string, unique: true, required: true }
    ordered: { type: date, required: true }
    euros:   { type: number, minimum: 0, required: true }
    coupon:  { type: string }
  promises: { fresh_within_days: 1, rows_at_least: 3 }
YAML

ROWS = [
  { "id" => "A1", "ordered" => Date.new(2025, 3, 1), "euros" => 10 },
  { "id" => "A2", "ordered" => Date.new(2025, 3, 1), "euros" => -4 },
  { "id" => "A1", "ordered" => Date.new(2025, 3, 2), "euros" => 7, "colour" => "red" },
].freeze

TYPES = { "string" => String, "date" => Date, "number" => Numeric }.freeze
problems = []
CONTRACT["columns"].each do |name, rule|
  values = ROWS.map { |row| row[name] }
  problems << "#{name}: missing" if rule["required"] && values.include?(nil)
  problems << "#{name}: not #{rule['type']}" unless values.compact.all? { |v| v.is_a?(TYPES[rule["type"]]) }
  problems << "#{name}: not unique" if rule["unique"] && values.uniq.size < values.size
  problems << "#{name}: below #{rule['minimum']}" if rule["minimum"] && values.compact.min < rule["minimum"]
end
unknown = ROWS.flat_map(&:keys).uniq - CONTRACT["columns"].keys
problems << "columns that nobody promised: #{unknown.join(', ')}" if unknown.any?

today = Date.new(2025, 3, 2)
age = (today - ROWS.map { |row| row["ordered"] }.max).to_i
puts "fresh: #{age <= CONTRACT['promises']['fresh_within_days']}, rows: #{ROWS.size}"
puts problems
puts "#{problems.size} breaches go to #{CONTRACT['owner']}"
