# An OpenAPI document describes an API: paths, parameters, responses and
# schemas. The program reads it and checks what a good description must not
# lack.

require "yaml"

API = YAML.load(<<~YAML)
  openapi: 3.1.0
  info: { title: Books, version: 1.0.0 }
  paths:
    /books/{id}:
      get:
        operationId: getBook
        summary: Reads one book
        parameters:
          - { name: id, in: path, required: true, schema: { type: integer } }
        responses:
          "200":
            description: The book
            content:
              application/json: { schema: { $ref: "#/components/schemas/Book" } }
          "404": { description: There is no such book }
  components:
    schemas:
      Book:
        type: object
        required: [title]
        properties: { title: { type: string }, year: { type: integer } }
YAML

API["paths"].each do |path, operations|
  operations.each do |method, operation|
    puts "#{method.upcase} #{path}: #{operation['summary']}"
    puts "  answers: #{operation['responses'].keys.join(', ')}"
    declared = operation["parameters"].select { |p| p["in"] == "path" }.map { |p| p["name"] }
    puts "  path parameters declared: #{path.scan(/\{(\w+)\}/).flatten == declared}"
  end
end
references = API["paths"].to_s.scan(%r{#/components/schemas/(\w+)}).flatten
puts "references lead somewhere: #{references.all? { |name| API['components']['schemas'].key?(name) }}"
