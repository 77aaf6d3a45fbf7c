package ai.careerpath.api.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A request or notification of JSON-RPC 2.0.
 *
 * @param id a text or an integer; null for a notification, which is not answered
 * @param params empty when there are none
 */
record JsonRpcRequest(@Nullable JsonNode id, String method, ObjectNode params) {

    /** How much of a method's name is repeated in an error. */
    private static final int LONGEST_METHOD = 100;

    /**
     * Reads a message.
     *
     * @throws McpException when it is neither a request nor a notification
     */
    static JsonRpcRequest of(JsonNode message) {
        if (!message.isObject()) {
            throw McpException.invalidRequest("Send one JSON-RPC message, as an object; batches are not taken.");
        }
        if (!message.path("jsonrpc").asText().equals("2.0")) {
            throw McpException.invalidRequest("jsonrpc must be \"2.0\".");
        }
        JsonNode method = message.path("method");
        if (!method.isTextual() || method.textValue().length() > LONGEST_METHOD) {
            throw McpException.invalidRequest("method must be a text of at most " + LONGEST_METHOD + " characters.");
        }
        if (message.has("id") && id(message) == null) {
            throw McpException.invalidRequest("id must be a text or an integer.");
        }
        JsonNode params = message.path("params");
        if (!params.isMissingNode() && !params.isObject()) {
            throw McpException.invalidRequest("params must be an object.");
        }
        ObjectNode given = params.isObject() ? (ObjectNode) params : JsonNodeFactory.instance.objectNode();
        return new JsonRpcRequest(id(message), method.textValue(), given);
    }

    /** Returns what an answer to the message has to repeat, however wrong the rest may be; null when there is none. */
    static @Nullable JsonNode id(JsonNode message) {
        JsonNode id = message.path("id");
        return id.isTextual() || id.isIntegralNumber() ? id : null;
    }

    JsonNode meta() {
        return params.path("_meta");
    }

    /** The token under which the client wants to hear of the progress; null when it does not. */
    @Nullable
    JsonNode progressToken() {
        JsonNode token = meta().path("progressToken");
        return token.isTextual() || token.isIntegralNumber() ? token : null;
    }
}
