package ai.careerpath.api.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which revision a request speaks, and refuses what this revision forbids. A request that names its version in
 * {@code _meta} stands alone; any other one is of a client that began with {@code initialize}, which is not remembered.
 */
final class ProtocolCheck {

    private static final String VERSION = "io.modelcontextprotocol/protocolVersion";
    private static final String CAPABILITIES = "io.modelcontextprotocol/clientCapabilities";

    private ProtocolCheck() {}

    /** @throws McpException when the request is not as its revision wants it */
    static ProtocolVersion versionOf(JsonRpcRequest request, RequestHeaders headers) {
        JsonNode named = request.meta().path(VERSION);
        String header = headers.version();
        if (named.isMissingNode() && !isSelfDescribing(header)) {
            return header == null ? ProtocolVersion.LATEST_WITH_HANDSHAKE : supported(header);
        }
        if (header == null) {
            throw McpException.headerMismatch("MCP-Protocol-Version is missing");
        }
        if (!named.isTextual()) {
            throw McpException.incomplete("_meta must have the text " + VERSION + ".");
        }
        if (!header.equals(named.textValue())) {
            throw McpException.headerMismatch("MCP-Protocol-Version is not what _meta says");
        }
        ProtocolVersion version = supported(header);
        if (version.isSelfDescribing()) {
            headers.requireSameAs(request);
            if (!request.meta().path(CAPABILITIES).isObject()) {
                throw McpException.incomplete("_meta must have the object " + CAPABILITIES + ".");
            }
        }
        return version;
    }

    private static boolean isSelfDescribing(@Nullable String header) {
        return header != null
                && ProtocolVersion.of(header)
                        .filter(ProtocolVersion::isSelfDescribing)
                        .isPresent();
    }

    private static ProtocolVersion supported(String id) {
        return ProtocolVersion.of(id).orElseThrow(() -> McpException.unsupportedVersion(id));
    }
}
