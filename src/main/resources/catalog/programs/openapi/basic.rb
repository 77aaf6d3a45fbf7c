# An OpenAPI document describes an API: paths, parameters, responses, schemas.
# The program reads it and finds what is missing: here a path parameter.

require "yaml"
API = YAML.safe_load(<<~YAML)
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
          "404":
            description: There is no such book
            content:
              application/problem+json: { schema: { $ref: "#/components/schemas/Problem" } }
      delete:
        operationId: deleteBook
        summary: Removes one book
        responses: { "204": { description: It is gone } }
  components:
    schemas:
      Problem: { type: object, properties: { title: { type: string }, status: { type: integer } } }
      Book: { type: object, required: [title], properties: { title: { type: string } } }
YAML
def resolve(part) = part["$ref"] ? API.dig(*part["$ref"].delete_prefix("#/").split("/")) : part

API["paths"].each do |path, item|
  item.slice(*%w[get put post delete options head patch trace]).each do |method, operation|
    puts "#{method.upcase} #{path}: #{operation['summary']}"
    puts "  answers: #{operation.fetch('responses', {}).keys.join(', ')}"
    given = [item, operation].flat_map { |part| part.fetch("parameters", []) }.map { |p| resolve(p) }
    missing = path.scan(/\{([^}]+)\}/) - given.map { |p| [p["name"]] if p["in"] == "path" && p["required"] }
    puts "  path parameters not declared: #{missing.empty? ? 'none' : missing.join(', ')}"
  end
end
references = API.to_s.scan(%r{#/components/[\w./-]+})
puts "references lead somewhere: #{references.all? { |place| resolve('$ref' => place) }}"
