package ai.careerpath.api;

import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

/** What all streams of server-sent events have. */
public final class EventStreams {

    /** With {@code no} it tells nginx and its like not to hold an answer back until it is whole. */
    public static final String BUFFERING = "X-Accel-Buffering";

    /** Often enough that a client that has gone is noticed within two seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private EventStreams() {}

    /** Comments that nobody reads, without end. */
    public static <T> Flux<ServerSentEvent<T>> heartbeats(String comment) {
        return Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.<T>builder().comment(comment).build());
    }
}
