# A request body in an OpenAPI document: its schema is a component that the
# operation refers to; a small validator reports what is wrong, and where.

import json
import re

OPENAPI = json.loads("""
{"openapi": "3.1.1", "info": {"title": "Shop", "version": "1.0.0"},
 "paths": {"/orders": {"post": {"operationId": "createOrder",
   "requestBody": {"required": true, "content": {"application/json": {
     "schema": {"$ref": "#/components/schemas/Order"}}}},
   "responses": {"201": {"description": "Created"}, "422": {"description": "Not a valid order"}}}}},
 "components": {"schemas": {
   "Order": {"type": "object", "required": ["id", "lines"], "additionalProperties": false,
     "properties": {
       "id": {"type": "string", "pattern": "^[A-Z][0-9]+$"},
       "state": {"type": "string", "enum": ["open", "paid"]},
       "lines": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Line"}}}},
   "Line": {"type": "object", "required": ["item", "count"],
     "properties": {"item": {"type": "string"}, "count": {"type": "integer", "minimum": 1}}}}}}
""")
TYPES = {"object": dict, "array": list, "string": str, "integer": int}


def violations(value, schema: dict, place: str = "$"):
    while "$ref" in schema:
        schema = OPENAPI["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # 2.0 is an integer in JSON Schema
    if not isinstance(value, TYPES[schema["type"]]) or isinstance(value, bool):
        yield f"{place}: not {schema['type']}"
        return
    if schema["type"] == "object":
        for name in schema.get("required", []):
            if name not in value:
                yield f"{place}: {name} is missing"
        for name, part in value.items():
            if name in schema["properties"]:
                yield from violations(part, schema["properties"][name], f"{place}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{place}: {name} is unknown"
    if schema["type"] == "array":
        if len(value) < schema.get("minItems", 0):
            yield f"{place}: too few items"
        for number, part in enumerate(value):
            yield from violations(part, schema["items"], f"{place}[{number}]")
    # In JSON Schema $ is the very end; in Python a newline may still follow.
    if "pattern" in schema and not re.search(re.sub(r"\$$", r"\\Z", schema["pattern"]), value):
        yield f"{place}: does not match {schema['pattern']}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: not one of {', '.join(schema['enum'])}"
    if "minimum" in schema and value < schema["minimum"]:
        yield f"{place}: below {schema['minimum']}"


body = OPENAPI["paths"]["/orders"]["post"]["requestBody"]["content"]["application/json"]["schema"]
for text in ['{"id": "A1", "state": "paid", "lines": [{"item": "tea", "count": 2.0}]}',
             '{"id": "A2", "state": "lost", "lines": [{"count": 0}], "x": 1}',
             '{"id": "A3\\n", "state": 5, "lines": []}']:  # fmt: skip
    print(text, *(list(violations(json.loads(text), body)) or ["valid"]), sep="\n  ")
