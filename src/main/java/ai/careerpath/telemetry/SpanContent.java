package ai.careerpath.telemetry;

import ai.careerpath.wording.Excerpt;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a trace shows of a piece of work beyond its labels, in words of users and models. */
public enum SpanContent {
    INPUT("input"),
    OUTPUT("output"),
    /** By OpenTelemetry's conventions: messages with a role and parts. */
    INPUT_MESSAGES("gen_ai.input.messages"),
    OUTPUT_MESSAGES("gen_ai.output.messages"),
    SYSTEM_INSTRUCTIONS("gen_ai.system_instructions"),
    /** Why the answer is not live. */
    REASON("reason");

    /** How long one text may be, in characters; more is cut off. */
    public static final int LIMIT = 32 * 1024;

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final String attribute;

    SpanContent(String attribute) {
        this.attribute = attribute;
    }

    /** The span attribute it travels in. */
    public String attribute() {
        return attribute;
    }

    /** The value as it is if it is text, else as JSON. */
    static String text(Object value) {
        String text = value instanceof CharSequence words ? words.toString() : json(value);
        return Excerpt.of(text, LIMIT);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            return "cannot be shown: " + value.getClass().getSimpleName();
        }
    }
}
