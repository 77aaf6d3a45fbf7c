package ai.careerpath.llm.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds the JSON in what a model wrote: with words or a code fence around it, after thoughts, with the small mistakes
 * that models make, or cut off, in which case everything up to the last complete value counts.
 */
public final class LenientJson {

    private static final int MAX_DEPTH = 16;
    // Braces in prose and in thoughts are tried too, but not without end.
    private static final int MAX_TRIES = 200;
    private static final JsonMapper PLAIN = new JsonMapper();

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private LenientJson() {}

    /**
     * Returns the last object in the text that has the field, since drafts and thoughts come before an answer, whatever
     * marks them. A list of objects alone counts as the field, and a text that is a JSON string as what the string holds.
     */
    public static Optional<ObjectNode> object(String text, String field) {
        String answer = decoded(text);
        ObjectNode last = null;
        int start = answer.indexOf('{');
        for (int tries = 0; start >= 0 && tries < MAX_TRIES; tries++) {
            Part part = read(answer.substring(start));
            boolean found = part.object().has(field);
            last = found ? part.object() : last;
            start = answer.indexOf('{', start + (found ? Math.max(1, part.length()) : 1));
        }
        return Optional.ofNullable(last).or(() -> list(answer, field));
    }

    private static Optional<ObjectNode> list(String text, String field) {
        int start = text.indexOf('[');
        for (int tries = 0; start >= 0 && tries < MAX_TRIES; tries++) {
            ObjectNode object =
                    read("{\"" + field + "\":" + text.substring(start) + "}").object();
            if (object.path(field).path(0).isObject()) {
                return Optional.of(object);
            }
            start = text.indexOf('[', start + 1);
        }
        return Optional.empty();
    }

    /** Some servers encode the answer twice. */
    private static String decoded(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("\"") || !stripped.endsWith("\"")) {
            return text;
        }
        try {
            return PLAIN.readTree(stripped).asText(text);
        } catch (IOException e) {
            return text;
        }
    }

    /** A JSON schema of ours. */
    public static JsonNode schema(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("A schema of ours is no JSON", e);
        }
    }

    /** @param length how many characters of the text the object takes */
    private record Part(ObjectNode object, int length) {}

    private static Part read(String text) {
        PartialJsonTree tree = new PartialJsonTree();
        try (JsonParser parser = LENIENT.createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null && tree.add(token, parser)) {
                token = parser.nextToken();
            }
            return new Part(tree.root(), (int) parser.currentLocation().getCharOffset());
        } catch (IOException e) {
            // Cut off, or not JSON from here on: what was complete until then is kept.
            return new Part(tree.root(), 1);
        }
    }
}
