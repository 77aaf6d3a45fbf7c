package ai.careerpath.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;

/** Checks a value by the part of JSON Schema that the schemas of the tools use. */
final class SchemaCheck {

    private final List<String> violations = new ArrayList<>();

    private SchemaCheck() {}

    /** Where the value breaks the schema; empty when nowhere. */
    static List<String> violations(JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck();
        check.check(schema, value, "");
        return check.violations;
    }

    private void check(JsonNode schema, JsonNode value, String path) {
        if (schema.has("type") && !hasType(schema.get("type"), value)) {
            violations.add(path + " is " + value.getNodeType() + " instead of " + schema.get("type"));
            return;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            violations.add(path + " is " + value + " instead of one of " + schema.get("enum"));
        }
        if (value.isObject()) {
            for (JsonNode required : schema.path("required")) {
                if (!value.has(required.asText())) {
                    violations.add(path + " lacks " + required.asText());
                }
            }
            for (Entry<String, JsonNode> property : schema.path("properties").properties()) {
                if (value.has(property.getKey())) {
                    check(property.getValue(), value.get(property.getKey()), path + "/" + property.getKey());
                }
            }
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.path("items"), value.get(i), path + "/" + i);
            }
        }
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (hasType(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("Unknown type " + type);
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
