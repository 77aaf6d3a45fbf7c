package ai.careerpath.api.mcp;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that the protocol refuses, with the codes of JSON-RPC 2.0 and of MCP's section "Error Codes". */
final class McpException extends RuntimeException {

    static final int INTERNAL_ERROR = -32603;

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int HEADER_MISMATCH = -32020;
    private static final int UNSUPPORTED_PROTOCOL_VERSION = -32022;

    private final HttpStatus status;
    private final int code;
    private final transient Map<String, Object> data;

    private McpException(HttpStatus status, int code, String message, Map<String, Object> data) {
        super(message);
        this.status = status;
        this.code = code;
        this.data = data;
    }

    static McpException unreadable(String message) {
        return new McpException(HttpStatus.BAD_REQUEST, PARSE_ERROR, message, Map.of());
    }

    static McpException foreignOrigin() {
        return new McpException(
                HttpStatus.FORBIDDEN,
                INVALID_REQUEST,
                "Pages of this origin may not call the service; its operator can list it in CORS_ALLOWED_ORIGINS.",
                Map.of());
    }

    static McpException invalidRequest(String message) {
        return new McpException(HttpStatus.BAD_REQUEST, INVALID_REQUEST, message, Map.of());
    }

    /** The request lacks what every request must have. */
    static McpException incomplete(String message) {
        return new McpException(HttpStatus.BAD_REQUEST, INVALID_PARAMS, message, Map.of());
    }

    /** The parameters of a method are wrong; with 200, since a 400 makes a client try an older revision. */
    static McpException invalidParams(String message) {
        return new McpException(HttpStatus.OK, INVALID_PARAMS, message, Map.of());
    }

    static McpException methodNotFound(ProtocolVersion version, String method) {
        return new McpException(
                version.isSelfDescribing() ? HttpStatus.NOT_FOUND : HttpStatus.OK,
                METHOD_NOT_FOUND,
                "Method not found: " + method,
                Map.of());
    }

    static McpException headerMismatch(String message) {
        return new McpException(HttpStatus.BAD_REQUEST, HEADER_MISMATCH, "Header mismatch: " + message, Map.of());
    }

    static McpException unsupportedVersion(String requested) {
        return new McpException(
                HttpStatus.BAD_REQUEST,
                UNSUPPORTED_PROTOCOL_VERSION,
                "Unsupported protocol version",
                Map.of("supported", ProtocolVersion.ids(), "requested", requested));
    }

    HttpStatus status() {
        return status;
    }

    int code() {
        return code;
    }

    /** What a program may want to know beside the message; empty for most errors. */
    Map<String, Object> data() {
        return data;
    }
}
