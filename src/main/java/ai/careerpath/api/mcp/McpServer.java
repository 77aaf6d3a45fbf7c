package ai.careerpath.api.mcp;

import ai.careerpath.api.mcp.tool.InvalidArgumentsException;
import ai.careerpath.api.mcp.tool.Tool;
import ai.careerpath.api.mcp.tool.ToolCall;
import ai.careerpath.api.mcp.tool.ToolResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** The methods of the protocol. Nothing is remembered from one request to the next. */
final class McpServer {

    static final String CALL = "tools/call";

    private final ServerDescription description;
    private final Map<String, Tool> tools;

    McpServer(ServerDescription description, List<Tool> tools) {
        this.description = description;
        this.tools = tools.stream().collect(Collectors.toUnmodifiableMap(Tool::name, Function.identity()));
    }

    /**
     * Returns the result of a method that only tells something.
     *
     * @throws McpException when there is no such method in this revision
     */
    ObjectNode tell(JsonRpcRequest request, ProtocolVersion version) {
        boolean handshake = !version.isSelfDescribing();
        ObjectNode result = switch (request.method()) {
            case "tools/list" -> toolList(request);
            case "server/discover" -> handshake ? unknown(request, version) : description.discovery();
            case "initialize" -> handshake ? description.introduction(agreed(request)) : unknown(request, version);
            case "ping" -> handshake ? JsonNodeFactory.instance.objectNode() : unknown(request, version);
            default -> unknown(request, version);
        };
        return description.complete(result, version);
    }

    /**
     * Returns the tool that a request calls.
     *
     * @throws McpException when there is none of this name
     */
    Tool tool(JsonRpcRequest request) {
        String name = request.params().path("name").asText();
        Tool tool = tools.get(name);
        if (tool == null) {
            throw McpException.invalidParams("Unknown tool; there are "
                    + tools.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        JsonNode arguments = request.params().path("arguments");
        if (!arguments.isMissingNode() && !arguments.isNull() && !arguments.isObject()) {
            throw McpException.invalidParams("arguments must be an object.");
        }
        return tool;
    }

    /** Runs the tool; arguments that it does not take are a result, for the agent to learn from. */
    Mono<ObjectNode> run(Tool tool, JsonRpcRequest request, ProtocolVersion version, ToolCall call) {
        return Mono.defer(() -> tool.call(request.params().withObject("/arguments"), call))
                .onErrorResume(
                        InvalidArgumentsException.class,
                        invalid -> Mono.just(ToolResult.refused(String.valueOf(invalid.getMessage()))))
                .map(result -> description.complete(result.toJson(), version));
    }

    private ObjectNode toolList(JsonRpcRequest request) {
        if (request.params().hasNonNull("cursor")) {
            throw McpException.invalidParams("There is no such cursor; all tools are on the first page.");
        }
        return description.toolList();
    }

    private static ProtocolVersion agreed(JsonRpcRequest initialize) {
        return ProtocolVersion.of(initialize.params().path("protocolVersion").asText())
                .filter(version -> !version.isSelfDescribing())
                .orElse(ProtocolVersion.LATEST_WITH_HANDSHAKE);
    }

    private static ObjectNode unknown(JsonRpcRequest request, ProtocolVersion version) {
        throw McpException.methodNotFound(version, request.method());
    }
}
