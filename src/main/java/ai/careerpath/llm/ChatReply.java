package ai.careerpath.llm;

import ai.careerpath.upstream.Upstream;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the server sent back.
 *
 * @param cutOff whether the model was stopped before it had finished
 */
record ChatReply(String content, boolean cutOff, int promptTokens, int completionTokens) {

    /** Reads the {@code chat.completion} object. */
    static ChatReply of(JsonNode completion, Upstream server) {
        JsonNode choice = completion.path("choices").path(0);
        if (!choice.isObject()) {
            throw server.badPayload("no choices in it");
        }
        JsonNode content = choice.path("message").path("content");
        if (!content.isTextual()) {
            throw server.badPayload("a message without text");
        }
        JsonNode usage = completion.path("usage");
        return new ChatReply(
                content.textValue(),
                choice.path("finish_reason").asText("").equals("length"),
                Math.max(0, usage.path("prompt_tokens").asInt(0)),
                Math.max(0, usage.path("completion_tokens").asInt(0)));
    }
}
