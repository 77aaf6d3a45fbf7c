# A JSON Schema from an OpenAPI document, and a validator for the keywords that
# it uses: every violation is reported with the place where it is.

import json
import re

SCHEMA = json.loads("""
{"type": "object",
 "required": ["id", "lines"],
 "additionalProperties": false,
 "properties": {
   "id": {"type": "string", "pattern": "^[A-Z][0-9]+$"},
   "state": {"type": "string", "enum": ["open", "paid"]},
   "lines": {"type": "array", "minItems": 1, "items": {
     "type": "object", "required": ["item", "count"],
     "properties": {"item": {"type": "string"},
                    "count": {"type": "integer", "minimum": 1}}}}}}
""")

TYPES = {"object": dict, "array": list, "string": str, "integer": int}


def violations(value, schema: dict, place: str = "$"):
    kind = TYPES[schema["type"]]
    if not isinstance(value, kind) or isinstance(value, bool):
        yield f"{place}: not {schema['type']}"
    elif kind is dict:
        properties = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                yield f"{place}: {name} is missing"
        for name, part in value.items():
            if name in properties:
                yield from violations(part, properties[name], f"{place}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{place}: {name} is unknown"
    elif kind is list:
        if len(value) < schema.get("minItems", 0):
            yield f"{place}: too few items"
        for number, part in enumerate(value):
            yield from violations(part, schema["items"], f"{place}[{number}]")
    elif "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{place}: does not match {schema['pattern']}"
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{place}: not one of {', '.join(schema['enum'])}"
    elif "minimum" in schema and value < schema["minimum"]:
        yield f"{place}: below {schema['minimum']}"


for text in [
    '{"id": "A1", "state": "paid", "lines": [{"item": "tea", "count": 2}]}',
    '{"id": "A2", "state": "lost", "lines": [{"item": "tea", "count": 0}], "x": 1}',
    '{"id": "7", "lines": []}',
]:
    print(list(violations(json.loads(text), SCHEMA)) or "valid")
