package ai.careerpath.api.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import org.jspecify.annotations.Nullable;

/** Writes the messages of JSON-RPC 2.0 that the service sends. */
final class JsonRpcMessages {

    private JsonRpcMessages() {}

    static ObjectNode result(JsonNode id, JsonNode result) {
        ObjectNode message = message();
        message.set("id", id);
        message.set("result", result);
        return message;
    }

    static ObjectNode error(@Nullable JsonNode id, McpException refused) {
        ObjectNode message = error(id, refused.code(), String.valueOf(refused.getMessage()));
        if (!refused.data().isEmpty()) {
            message.withObject("/error").set("data", new POJONode(refused.data()));
        }
        return message;
    }

    static ObjectNode error(@Nullable JsonNode id, int code, String text) {
        ObjectNode message = message();
        if (id != null) {
            message.set("id", id);
        }
        message.putObject("error").put("code", code).put("message", text);
        return message;
    }

    static ObjectNode progress(JsonNode token, int done, int total, String text) {
        ObjectNode message = message();
        message.put("method", "notifications/progress")
                .putObject("params")
                .put("progress", done)
                .put("total", total)
                .put("message", text)
                .set("progressToken", token);
        return message;
    }

    private static ObjectNode message() {
        return JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
    }
}
