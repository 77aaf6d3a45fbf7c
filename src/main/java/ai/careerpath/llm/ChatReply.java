package ai.careerpath.llm;

import ai.careerpath.upstream.Upstream;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What the server sent back.
 *
 * @param finishReason why the model stopped; empty when it does not say
 * @param model the model that answered, and the id of its answer; empty when it does not say
 */
record ChatReply(String content, String finishReason, int promptTokens, int completionTokens, String model, String id) {

    private static final List<String> TEXTS =
            List.of("content", "tool_calls", "reasoning_content", "reasoning", "thinking");

    /** Reads the {@code chat.completion} object. */
    static ChatReply of(JsonNode completion, Upstream server) {
        JsonNode choice = completion.path("choices").path(0);
        failure(completion.path("error"), choice, server);
        if (!choice.isObject()) {
            throw server.badPayload(Wording.note("payload.no-choices"));
        }
        JsonNode message = choice.path("message");
        String text = TEXTS.stream()
                .map(name -> text(message.path(name)))
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElseGet(() -> choice.path("text").asText(""));
        if (text.isBlank() && !message.path("content").isTextual()) {
            throw server.badPayload(Wording.note("payload.no-text"));
        }
        JsonNode usage = completion.path("usage");
        return new ChatReply(
                text,
                server.clean(choice.path("finish_reason").asText("")),
                Math.max(0, usage.path("prompt_tokens").asInt(0)),
                Math.max(0, usage.path("completion_tokens").asInt(0)),
                server.clean(completion.path("model").asText("")),
                server.clean(completion.path("id").asText("")));
    }

    /** Whether the model was stopped before it had finished. */
    boolean cutOff() {
        return finishReason.equals("length");
    }

    /** A provider behind a gateway may fail inside of a 200. */
    private static void failure(JsonNode whole, JsonNode choice, Upstream server) {
        JsonNode error = whole.isObject() || whole.isTextual() ? whole : choice.path("error");
        String refusal = choice.at("/message/refusal").asText("");
        String finish = choice.path("finish_reason").asText("");
        if (error.isObject() || error.isTextual()) {
            String said = server.clean(
                    error.isTextual()
                            ? error.textValue()
                            : error.path("message").asText(""));
            int code = error.path("code").asInt(0);
            boolean passes = code == 408 || code == 429 || code >= 500;
            Wording wording = Wording.note("model.provider-failed", server.name(), said);
            throw passes ? server.retriableFailure(wording) : server.refusal(wording);
        }
        if (!refusal.isBlank()) {
            throw server.failure(Wording.note("model.refused", server.name(), server.clean(refusal)));
        }
        if (finish.equals("content_filter")) {
            throw server.failure(Wording.note("model.filtered", server.name()));
        }
    }

    /** A text, the texts of a list of parts but not the thoughts among them, or the arguments of a tool call. */
    private static String text(JsonNode content) {
        if (content.isTextual()) {
            return content.textValue();
        }
        if (content.isArray()) {
            return StreamSupport.stream(content.spliterator(), false)
                    .filter(part -> !part.path("type").asText("").matches("thinking|reasoning"))
                    .map(part -> part.isTextual()
                            ? part.textValue()
                            : part.path("text")
                                    .asText(part.at("/function/arguments").asText("")))
                    .collect(Collectors.joining());
        }
        return content.isObject() ? content.toString() : "";
    }
}
