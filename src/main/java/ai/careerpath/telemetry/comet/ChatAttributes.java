package ai.careerpath.telemetry.comet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a call of the OpenAI protocol as OpenTelemetry describes calls of language models: prompt, completion, model
 * and tokens (semantic conventions for generative AI, of which Opik reads these names).
 */
final class ChatAttributes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AttributeKey<String> INPUT = AttributeKey.stringKey("input");
    private static final AttributeKey<String> OUTPUT = AttributeKey.stringKey("output");
    private static final AttributeKey<String> UPSTREAM = AttributeKey.stringKey("upstream");

    private ChatAttributes() {}

    static void add(Attributes span, boolean content, AttributesBuilder shown) {
        String sent = span.get(INPUT);
        String received = span.get(OUTPUT);
        JsonNode request = json(sent);
        JsonNode response = json(received);
        shown.put("gen_ai.operation.name", "chat");
        shown.put("gen_ai.system", String.valueOf(span.get(UPSTREAM)));
        text(shown, "gen_ai.request.model", request.path("model"));
        text(shown, "gen_ai.response.model", response.path("model"));
        text(shown, "gen_ai.response.id", response.path("id"));
        number(shown, "gen_ai.usage.input_tokens", response.at("/usage/prompt_tokens"));
        number(shown, "gen_ai.usage.output_tokens", response.at("/usage/completion_tokens"));
        JsonNode reason = response.at("/choices/0/finish_reason");
        if (reason.isTextual()) {
            shown.put(AttributeKey.stringArrayKey("gen_ai.response.finish_reasons"), List.of(reason.textValue()));
        }
        if (content) {
            put(shown, "gen_ai.prompt", request.path("messages"), sent);
            put(shown, "gen_ai.completion", response.at("/choices/0/message/content"), received);
        }
    }

    private static void put(AttributesBuilder shown, String name, JsonNode value, @Nullable String otherwise) {
        String text = value.isTextual() ? value.textValue() : value.isMissingNode() ? otherwise : value.toString();
        if (text != null) {
            shown.put(name, text);
        }
    }

    private static void text(AttributesBuilder shown, String name, JsonNode value) {
        if (value.isTextual()) {
            shown.put(name, value.textValue());
        }
    }

    private static void number(AttributesBuilder shown, String name, JsonNode value) {
        if (value.isIntegralNumber()) {
            shown.put(name, value.longValue());
        }
    }

    private static JsonNode json(@Nullable String text) {
        try {
            return text == null ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            // Cut off, or an error page: shown as the text it is.
            return MissingNode.getInstance();
        }
    }
}
