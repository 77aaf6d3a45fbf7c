package ai.careerpath.llm;

import ai.careerpath.llm.FriendliProperties.ResponseFormat;
import ai.careerpath.llm.RequestFields.Change;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of {@code POST /chat/completions}. */
record ChatRequest(FriendliProperties properties, RequestFields fields) {

    /** One turn of the conversation. */
    record Message(String role, String content) {}

    Map<String, Object> body(ChatQuestion question, List<Message> messages) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", properties.model());
        body.put("messages", fields.has(Change.NO_SYSTEM_ROLE) ? withoutSystemRole(messages) : messages);
        // Some servers stream unless they are told not to.
        body.put("stream", false);
        if (!fields.has(Change.NO_MAX_TOKENS)) {
            boolean newer = fields.has(Change.MAX_COMPLETION_TOKENS);
            body.put(newer ? "max_completion_tokens" : "max_tokens", properties.maxTokens());
        }
        if (!fields.has(Change.NO_TEMPERATURE)) {
            body.put("temperature", question.temperature());
        }
        switch (format()) {
            case JSON_SCHEMA ->
                body.put(
                        "response_format",
                        Map.of(
                                "type",
                                "json_schema",
                                "json_schema",
                                Map.of("name", question.name(), "schema", schema(question))));
            case JSON_OBJECT -> body.put("response_format", Map.of("type", "json_object"));
            case NONE -> {}
        }
        Integer reasoning = properties.effectiveReasoningBudget();
        if (reasoning != null && !fields.has(Change.NO_REASONING)) {
            body.put("reasoning_budget", reasoning);
        }
        return body;
    }

    private JsonNode schema(ChatQuestion question) {
        return fields.has(Change.NO_BOUNDS) ? SchemaBounds.without(question.schema()) : question.schema();
    }

    private ResponseFormat format() {
        ResponseFormat asked = properties.responseFormat();
        if (fields.has(Change.NO_RESPONSE_FORMAT)) {
            return ResponseFormat.NONE;
        }
        return asked == ResponseFormat.JSON_SCHEMA && fields.has(Change.JSON_OBJECT)
                ? ResponseFormat.JSON_OBJECT
                : asked;
    }

    private static List<Message> withoutSystemRole(List<Message> messages) {
        return messages.stream()
                .map(message -> message.role().equals("system") ? new Message("user", message.content()) : message)
                .toList();
    }
}
