package ai.careerpath.api.mcp.tool;

import com.fasterxml.jackson.databind.JsonNode;
import reactor.core.publisher.Mono;

/** Something that agents can have done. */
public interface Tool {

    /** The name under which {@code mcp/server.json} describes it. */
    String name();

    /**
     * Does it.
     *
     * @param arguments an object; fails with an {@link InvalidArgumentsException} when it is not as described
     */
    Mono<ToolResult> call(JsonNode arguments, ToolCall call);
}
