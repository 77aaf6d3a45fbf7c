package ai.careerpath.validation.daytona;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Daytona's servers check in a creation. The names and types are those of {@code CreateSandbox} in the OpenAPI file
 * of v0.205 (August 2026); a server ignores fields it does not know, so a wrong name would go unnoticed there.
 */
final class CreateRequests {

    private enum Type {
        TEXT,
        NUMBER,
        FLAG,
        OBJECT,
        LIST
    }

    private static final Map<String, Type> SANDBOX = Map.ofEntries(
            Map.entry("name", Type.TEXT),
            Map.entry("snapshot", Type.TEXT),
            Map.entry("user", Type.TEXT),
            Map.entry("env", Type.OBJECT),
            Map.entry("labels", Type.OBJECT),
            Map.entry("public", Type.FLAG),
            Map.entry("networkBlockAll", Type.FLAG),
            Map.entry("networkAllowList", Type.TEXT),
            Map.entry("target", Type.TEXT),
            Map.entry("cpu", Type.NUMBER),
            Map.entry("gpu", Type.NUMBER),
            Map.entry("memory", Type.NUMBER),
            Map.entry("disk", Type.NUMBER),
            Map.entry("autoStopInterval", Type.NUMBER),
            Map.entry("autoArchiveInterval", Type.NUMBER),
            Map.entry("autoDeleteInterval", Type.NUMBER),
            Map.entry("ttlMinutes", Type.NUMBER),
            Map.entry("volumes", Type.LIST),
            Map.entry("buildInfo", Type.OBJECT));
    private static final Set<String> WORKSPACE = Set.of("name", "runtime", "timeout");
    private static final Set<String> RESOURCES = Set.of("cpu", "gpu", "memory", "disk");

    private CreateRequests() {}

    /** Why a server would refuse this, or not do what it asks for; empty when it would do it. */
    static Optional<String> check(String path, JsonNode request) {
        List<String> problems = new ArrayList<>();
        if (path.startsWith("/v1")) {
            request.fieldNames().forEachRemaining(name -> {
                if (!WORKSPACE.contains(name)) {
                    problems.add("unknown field " + name);
                }
            });
        } else {
            request.properties().forEach(field -> {
                Type type = SANDBOX.get(field.getKey());
                if (type == null) {
                    problems.add("property " + field.getKey() + " does not exist");
                } else if (!is(type, field.getValue())) {
                    problems.add(field.getKey() + " has a wrong type");
                }
            });
            if (request.path("autoStopInterval").asInt() < 0) {
                problems.add("Auto-stop interval must be non-negative");
            }
            if (request.has("snapshot") && RESOURCES.stream().anyMatch(request::has)) {
                problems.add("Cannot specify Sandbox resources when using a snapshot");
            }
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", problems));
    }

    private static boolean is(Type type, JsonNode value) {
        return switch (type) {
            case TEXT -> value.isTextual();
            case NUMBER -> value.isNumber();
            case FLAG -> value.isBoolean();
            case OBJECT -> value.isObject();
            case LIST -> value.isArray();
        };
    }
}
