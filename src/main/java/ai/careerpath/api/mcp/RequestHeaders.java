package ai.careerpath.api.mcp;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers that repeat parts of a request for those who pass it on.
 *
 * @param version null when not sent, like the others
 * @param name of the tool that is called
 */
record RequestHeaders(
        @Nullable String version,
        @Nullable String method,
        @Nullable String name) {

    private static final String ENCODED_PREFIX = "=?base64?";
    private static final String ENCODED_SUFFIX = "?=";

    /** The methods with an {@code Mcp-Name}, and the parameter that it repeats. */
    private static final Map<String, String> NAMED =
            Map.of("tools/call", "name", "prompts/get", "name", "resources/read", "uri");

    static RequestHeaders of(HttpServletRequest http) {
        return new RequestHeaders(
                http.getHeader("MCP-Protocol-Version"), http.getHeader("Mcp-Method"), http.getHeader("Mcp-Name"));
    }

    /** Throws an {@link McpException} unless method and name are those of the request. */
    void requireSameAs(JsonRpcRequest request) {
        require("Mcp-Method", method, request.method());
        String named = NAMED.get(request.method());
        if (named != null && request.params().path(named).isTextual()) {
            String value = request.params().path(named).textValue();
            require("Mcp-Name", name == null ? null : decoded(name), value);
        }
    }

    private static void require(String header, @Nullable String value, String expected) {
        if (value == null) {
            throw McpException.headerMismatch(header + " is missing");
        }
        if (!value.equals(expected)) {
            throw McpException.headerMismatch(header + " is not what the body says");
        }
    }

    private static String decoded(String value) {
        if (!value.startsWith(ENCODED_PREFIX) || !value.endsWith(ENCODED_SUFFIX)) {
            return value;
        }
        try {
            int end = Math.max(ENCODED_PREFIX.length(), value.length() - ENCODED_SUFFIX.length());
            byte[] bytes = Base64.getDecoder().decode(value.substring(ENCODED_PREFIX.length(), end));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw McpException.headerMismatch("Mcp-Name is not the Base64 of UTF-8");
        }
    }
}
