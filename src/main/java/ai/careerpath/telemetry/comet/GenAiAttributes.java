package ai.careerpath.telemetry.comet;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the attributes of a question to a model the types of OpenTelemetry's conventions, and beside their names those
 * of version 1.36 and before: Opik makes prompt, answer and provider of a span of these.
 *
 * @param content whether the messages are shown
 * @param latestOnly whether the older names are left out
 */
record GenAiAttributes(boolean content, boolean latestOnly) {

    private static final String PREFIX = "gen_ai.";
    private static final String FINISH_REASONS = "gen_ai.response.finish_reasons";
    private static final Set<String> NUMBERS = Set.of(
            "gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens", "gen_ai.request.max_tokens", "server.port");
    private static final Set<String> MESSAGES =
            Set.of("gen_ai.input.messages", "gen_ai.output.messages", "gen_ai.system_instructions");
    private static final String NO_ERROR = "none";

    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("gen_ai.operation.name");
    private static final AttributeKey<String> PROVIDER = AttributeKey.stringKey("gen_ai.provider.name");
    private static final AttributeKey<String> INPUT = AttributeKey.stringKey("input");
    private static final AttributeKey<String> OUTPUT = AttributeKey.stringKey("output");

    /** Whether the span is of a question to a model. */
    static boolean areIn(Attributes span) {
        return span.get(OPERATION) != null;
    }

    void add(Attributes span, AttributesBuilder shown) {
        span.forEach((key, value) -> add(key.getKey(), value.toString(), shown));
        if (!latestOnly) {
            put(shown, "gen_ai.system", span.get(PROVIDER));
            if (content) {
                put(shown, "gen_ai.prompt", span.get(INPUT));
                put(shown, "gen_ai.completion", span.get(OUTPUT));
            }
        }
    }

    private void add(String name, String value, AttributesBuilder shown) {
        boolean error = name.equals("error.type") && !value.equals(NO_ERROR);
        if (!name.startsWith(PREFIX) && !name.startsWith("server.") && !error || MESSAGES.contains(name) && !content) {
            return;
        }
        if (NUMBERS.contains(name)) {
            shown.put(name, Long.parseLong(value));
        } else if (name.equals("gen_ai.request.temperature")) {
            shown.put(name, Double.parseDouble(value));
        } else if (name.equals(FINISH_REASONS)) {
            shown.put(AttributeKey.stringArrayKey(name), List.of(value));
        } else {
            shown.put(name, value);
        }
    }

    private static void put(AttributesBuilder shown, String name, @Nullable String value) {
        if (value != null) {
            shown.put(name, value);
        }
    }
}
