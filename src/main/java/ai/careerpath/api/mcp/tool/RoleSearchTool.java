package ai.careerpath.api.mcp.tool;

import ai.careerpath.catalog.search.RoleSuggestion;
import ai.careerpath.catalog.search.RoleSuggestions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Finds roles of the catalogue by the beginnings of their titles' words, as {@code GET /roles} does. */
final class RoleSearchTool implements Tool {

    private final RoleSuggestions suggestions;
    private final ToolArguments arguments;

    RoleSearchTool(RoleSuggestions suggestions, ToolArguments arguments) {
        this.suggestions = suggestions;
        this.arguments = arguments;
    }

    /** @param query the title of a job, or its beginning */
    record Arguments(
            @NotNull(message = "{request.required}") @Size(min = 1, max = 120, message = "{request.length}")
            String query) {}

    @Override
    public String name() {
        return "find_roles";
    }

    @Override
    public Mono<ToolResult> call(JsonNode given, ToolCall call) {
        List<RoleSuggestion> roles =
                suggestions.of(arguments.read(given, Arguments.class).query());
        String titles = roles.stream().map(RoleSuggestion::title).collect(Collectors.joining(", "));
        ObjectNode structured = arguments.json().createObjectNode();
        structured.set("roles", arguments.json().valueToTree(roles));
        return Mono.just(new ToolResult(roles.isEmpty() ? "No role fits." : titles, structured));
    }
}
