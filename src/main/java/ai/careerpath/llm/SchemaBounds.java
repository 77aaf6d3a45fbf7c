package ai.careerpath.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How many entries a list and how many characters a text of an answer may have, as JSON Schema says it. */
final class SchemaBounds {

    private static final List<String> KEYWORDS = List.of("minItems", "maxItems", "minLength", "maxLength");

    private SchemaBounds() {}

    /** Returns a copy of the schema that leaves all of them open. */
    static JsonNode without(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (String keyword : KEYWORDS) {
            for (JsonNode bounded : copy.findParents(keyword)) {
                ((ObjectNode) bounded).remove(keyword);
            }
        }
        return copy;
    }
}
