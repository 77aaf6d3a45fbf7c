package ai.careerpath.api.mcp;

import ai.careerpath.api.EventStreams;
import ai.careerpath.api.mcp.tool.ToolCall;
import ai.careerpath.api.problem.ApiExceptionHandler;
import ai.careerpath.api.problem.RefusedException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Streams the answer to one request: how far it has come, and at last the answer. Leaving the stream cancels the work. */
final class McpStream {

    private static final Logger log = LoggerFactory.getLogger(McpStream.class);

    private McpStream() {}

    /**
     * Returns the events.
     *
     * @param work from who hears of the progress to the result
     */
    static Flux<ServerSentEvent<String>> of(
            JsonNode id, @Nullable JsonNode progressToken, Function<ToolCall.Progress, Mono<ObjectNode>> work) {
        Flux<ObjectNode> messages = Flux.create(sink -> {
            ToolCall.Progress progress = progressToken == null
                    ? ToolCall.Progress.NOBODY
                    : (done, total, text) -> sink.next(JsonRpcMessages.progress(progressToken, done, total, text));
            Disposable running = work.apply(progress)
                    .map(result -> JsonRpcMessages.result(id, result))
                    .onErrorResume(failure -> Mono.just(failed(id, failure)))
                    .contextWrite(sink.contextView())
                    .subscribe(message -> {
                        sink.next(message);
                        sink.complete();
                    });
            sink.onDispose(running);
        });
        Flux<ServerSentEvent<String>> heartbeats = EventStreams.heartbeats("");
        return messages.map(
                        message -> ServerSentEvent.builder(message.toString()).build())
                .publish(events -> events.mergeWith(heartbeats.takeUntilOther(events.ignoreElements())));
    }

    private static ObjectNode failed(JsonNode id, Throwable failure) {
        if (failure instanceof RefusedException refused) {
            return JsonRpcMessages.error(id, McpException.INTERNAL_ERROR, String.valueOf(refused.getMessage()));
        }
        log.error("A tool failed", failure);
        return JsonRpcMessages.error(id, McpException.INTERNAL_ERROR, ApiExceptionHandler.FAILED.english());
    }
}
