package ai.careerpath.validation.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of JSON (RFC 8785) for what records hold: texts without control characters, and plain numbers. */
final class CanonicalJson {

    private static final JsonMapper JSON = new JsonMapper();

    private CanonicalJson() {}

    static byte[] bytes(JsonNode tree) {
        StringBuilder out = new StringBuilder();
        write(tree, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            writeObject(node, out);
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode element : node) {
                out.append(separator);
                write(element, out);
                separator = ",";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isFloatingPointNumber()) {
            BigDecimal number = BigDecimal.valueOf(node.doubleValue()).stripTrailingZeros();
            out.append(number.signum() == 0 ? "0" : number.toPlainString());
        } else {
            out.append(node.isTextual() ? text(node.textValue()) : node.asText());
        }
    }

    /** Names in the order of their UTF-16 code units. */
    private static void writeObject(JsonNode node, StringBuilder out) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        String separator = "{";
        for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
            out.append(separator).append(text(entry.getKey())).append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static String text(String value) {
        try {
            return JSON.writeValueAsString(new TextNode(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text can always be written", e);
        }
    }
}
