package ai.careerpath.validation.daytona;

import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The tries of one validation, each in a workspace of its own, and why they failed. */
final class Attempts {

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private final AtomicInteger begun = new AtomicInteger();
    private volatile @Nullable UpstreamException last;

    /** One more try each time it is subscribed to. */
    <T> Mono<T> of(Supplier<Mono<T>> attempt) {
        return Mono.defer(() -> {
            begun.incrementAndGet();
            return attempt.get().doOnError(UpstreamException.class, failure -> last = failure);
        });
    }

    /** How many there were; at least 1. */
    int count() {
        return Math.max(1, begun.get());
    }

    /** Why there is no result, in one clause: the failure, and the last answer before it where it is none itself. */
    String reason(Throwable failure) {
        if (!(failure instanceof UpstreamException known)) {
            log.error("Code was not validated, for no known reason", failure);
            return "internal error in the Daytona client";
        }
        UpstreamException before = last;
        String reason = String.valueOf(known.getMessage());
        if (known.getCause() instanceof TimeoutException && before != null && before != known) {
            reason += "; before that: " + before.getMessage();
        }
        Duration wait = known instanceof RetriableUpstreamException retriable ? retriable.retryAfter() : null;
        if (wait != null) {
            reason += "; try again in " + wait.toSeconds() + " s";
        }
        log.warn("Code was not validated: {}", reason);
        return reason;
    }
}
