package ai.careerpath.llm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of {@code POST /chat/completions}. */
record ChatRequest(FriendliProperties properties) {

    /** One turn of the conversation. */
    record Message(String role, String content) {}

    Map<String, Object> body(ChatQuestion question, List<Message> messages) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", properties.model());
        body.put("messages", messages);
        body.put("max_tokens", properties.maxTokens());
        body.put("temperature", question.temperature());
        switch (properties.responseFormat()) {
            case JSON_SCHEMA ->
                body.put(
                        "response_format",
                        Map.of(
                                "type",
                                "json_schema",
                                "json_schema",
                                Map.of("name", question.name(), "schema", question.schema())));
            case JSON_OBJECT -> body.put("response_format", Map.of("type", "json_object"));
            case NONE -> {}
        }
        Integer reasoning = properties.effectiveReasoningBudget();
        if (reasoning != null) {
            body.put("reasoning_budget", reasoning);
        }
        return body;
    }
}
