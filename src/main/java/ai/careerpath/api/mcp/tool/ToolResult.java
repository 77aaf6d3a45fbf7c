package ai.careerpath.api.mcp.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What came of a tool.
 *
 * @param text for people and models, in short
 * @param structured what the output schema describes; null when the tool could not be run
 */
public record ToolResult(String text, @Nullable JsonNode structured) {

    /** The call was wrong; its agent is told so that it can do better. */
    public static ToolResult refused(String text) {
        return new ToolResult(text, null);
    }

    /** The {@code CallToolResult} object. What is structured stands in a text too, for clients that read only texts. */
    public ObjectNode toJson() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode content = result.putArray("content");
        content.addObject().put("type", "text").put("text", text);
        if (structured != null) {
            content.addObject().put("type", "text").put("text", structured.toString());
            result.set("structuredContent", structured);
        }
        return result.put("isError", structured == null);
    }
}
