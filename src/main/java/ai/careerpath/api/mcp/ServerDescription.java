package ai.careerpath.api.mcp;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.configuration.ServiceVersion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * What the service tells agents about itself, from {@code mcp/server.json}.
 *
 * @param info name and version
 * @param instructions how to use the tools together
 * @param tools each with its name, description and schemas
 */
record ServerDescription(ObjectNode info, String instructions, ArrayNode tools) {

    /** What is told only changes with the service. */
    private static final Duration FRESH = Duration.ofHours(1);

    private static final String INFO_KEY = "io.modelcontextprotocol/serverInfo";

    static ServerDescription load(ObjectMapper json) {
        try (InputStream file = BundledFile.open("/mcp/server.json")) {
            JsonNode description = json.readTree(file);
            ObjectNode info = ((ObjectNode) description.get("serverInfo")).put("version", ServiceVersion.CURRENT);
            return new ServerDescription(
                    info, description.get("instructions").textValue(), (ArrayNode) description.get("tools"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result of {@code server/discover}. */
    ObjectNode discovery() {
        ObjectNode result = cacheable();
        ProtocolVersion.ids().forEach(result.putArray("supportedVersions")::add);
        result.putObject("capabilities").putObject("tools");
        return result.put("instructions", instructions);
    }

    /** The result of {@code initialize}. */
    ObjectNode introduction(ProtocolVersion version) {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("protocolVersion", version.id());
        result.putObject("capabilities").putObject("tools");
        result.set("serverInfo", info);
        return result.put("instructions", instructions);
    }

    /** The result of {@code tools/list}. */
    ObjectNode toolList() {
        ObjectNode result = cacheable();
        result.set("tools", tools);
        return result;
    }

    /** Adds what every result of a revision without a handshake has. */
    ObjectNode complete(ObjectNode result, ProtocolVersion version) {
        if (version.isSelfDescribing()) {
            result.put("resultType", "complete").putObject("_meta").set(INFO_KEY, info);
        }
        return result;
    }

    private static ObjectNode cacheable() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ttlMs", FRESH.toMillis())
                .put("cacheScope", "public");
    }
}
