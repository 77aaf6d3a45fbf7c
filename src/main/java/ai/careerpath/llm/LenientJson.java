package ai.careerpath.llm;

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
    // Braces in prose are tried too, but not without end.
    private static final int MAX_TRIES = 24;
    private static final String END_OF_THOUGHTS = "</think>";

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private LenientJson() {}

    /** The first object in the text that has the field; empty when there is none. */
    public static Optional<ObjectNode> object(String text, String field) {
        String answer = text.substring(text.lastIndexOf(END_OF_THOUGHTS) + 1);
        int start = answer.indexOf('{');
        for (int tries = 0; start >= 0 && tries < MAX_TRIES; tries++) {
            ObjectNode object = read(answer.substring(start));
            if (object.has(field)) {
                return Optional.of(object);
            }
            start = answer.indexOf('{', start + 1);
        }
        return Optional.empty();
    }

    /** A JSON schema of ours. */
    public static JsonNode schema(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("A schema of ours is no JSON", e);
        }
    }

    private static ObjectNode read(String text) {
        PartialJsonTree tree = new PartialJsonTree();
        try (JsonParser parser = LENIENT.createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null && tree.add(token, parser)) {
                token = parser.nextToken();
            }
        } catch (IOException e) {
            // Cut off, or not JSON from here on: what was complete until then is kept.
            return tree.root();
        }
        return tree.root();
    }
}
