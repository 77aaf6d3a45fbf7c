package ai.careerpath.api.mcp;

import ai.careerpath.api.EventStreams;
import ai.careerpath.api.RequestSummary;
import ai.careerpath.api.language.AnswerLanguage;
import ai.careerpath.api.limits.ConcurrencyLimiter;
import ai.careerpath.api.limits.GracefulDrain;
import ai.careerpath.api.mcp.tool.Tool;
import ai.careerpath.api.mcp.tool.ToolCall;
import ai.careerpath.api.problem.BodyRefusedException;
import ai.careerpath.api.problem.TraceIds;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The Streamable HTTP transport of the Model Context Protocol, without sessions. */
@RestController
@ConditionalOnProperty(name = "careerpath.mcp.enabled", matchIfMissing = true)
final class McpController {

    private final ObjectMapper json;
    private final McpServer server;
    private final OriginPolicy origins;
    private final ConcurrencyLimiter limiter;
    private final GracefulDrain drain;
    private final TraceIds traceIds;

    McpController(
            ObjectMapper json,
            McpServer server,
            OriginPolicy origins,
            ConcurrencyLimiter limiter,
            GracefulDrain drain,
            TraceIds traceIds) {
        this.json = json;
        this.server = server;
        this.origins = origins;
        this.limiter = limiter;
        this.drain = drain;
        this.traceIds = traceIds;
    }

    /** Returns a {@code ResponseEntity}, now or as a {@code Mono}, or the events of a stream as a {@code Flux}. */
    @PostMapping(
            path = "/mcp",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    Object receive(HttpServletRequest http, HttpServletResponse response) throws BodyRefusedException {
        JsonNode message = null;
        try {
            if (!origins.allows(http.getHeader(HttpHeaders.ORIGIN))) {
                throw McpException.foreignOrigin();
            }
            message = message(http);
            JsonRpcRequest request = JsonRpcRequest.of(message);
            return request.id() == null
                    ? notified(request)
                    : answer(
                            request,
                            request.id(),
                            ProtocolCheck.versionOf(request, RequestHeaders.of(http)),
                            http,
                            response);
        } catch (McpException refused) {
            JsonNode id = message == null ? null : JsonRpcRequest.id(message);
            return json(refused.status(), JsonRpcMessages.error(id, refused));
        }
    }

    private JsonNode message(HttpServletRequest http) throws BodyRefusedException {
        try {
            return Objects.requireNonNull(json.reader()
                    .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(http.getInputStream().readAllBytes()));
        } catch (BodyRefusedException e) {
            throw e;
        } catch (IOException e) {
            throw McpException.unreadable(
                    "The body must be one JSON object in UTF-8, not too deep, without a field twice.");
        }
    }

    /** Nothing that a client may notify a server of concerns one that remembers nothing. */
    private static ResponseEntity<Void> notified(JsonRpcRequest notification) {
        if (!notification.method().startsWith("notifications/")) {
            throw McpException.invalidRequest("A request must have an id.");
        }
        return ResponseEntity.accepted().build();
    }

    private Object answer(
            JsonRpcRequest request,
            JsonNode id,
            ProtocolVersion version,
            HttpServletRequest http,
            HttpServletResponse response) {
        if (!request.method().equals(McpServer.CALL)) {
            return json(HttpStatus.OK, JsonRpcMessages.result(id, server.tell(request, version)));
        }
        Tool tool = server.tool(request);
        String traceId = traceIds.current();
        Locale language = AnswerLanguage.of(header(http, HttpHeaders.ACCEPT_LANGUAGE));
        Function<ToolCall.Progress, Mono<ObjectNode>> work = progress -> drain.unlessOver(server.run(
                tool, request, version, new ToolCall(traceId, language, () -> RequestSummary.begin(http), progress)));
        JsonNode progressToken = request.progressToken();
        String client = http.getRemoteAddr();
        if (isStreamed(header(http, HttpHeaders.ACCEPT), progressToken)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(EventStreams.BUFFERING, "no");
            return limiter.admit(client, McpStream.of(id, progressToken, work));
        }
        return limiter.admit(client, work.apply(ToolCall.Progress.NOBODY))
                .map(result -> json(HttpStatus.OK, JsonRpcMessages.result(id, result)));
    }

    private static boolean isStreamed(String accept, @Nullable JsonNode progressToken) {
        boolean takesEvents = accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
        return takesEvents && (progressToken != null || !accept.contains(MediaType.APPLICATION_JSON_VALUE));
    }

    private static String header(HttpServletRequest http, String name) {
        return Objects.requireNonNullElse(http.getHeader(name), "");
    }

    private static ResponseEntity<ObjectNode> json(HttpStatus status, ObjectNode message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(message);
    }
}
