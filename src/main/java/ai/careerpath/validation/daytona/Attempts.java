package ai.careerpath.validation.daytona;

import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
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
    Wording reason(Throwable failure) {
        if (!(failure instanceof UpstreamException known)) {
            log.error("Code was not validated, for no known reason", failure);
            return Wording.note("daytona.client-failed");
        }
        UpstreamException before = last;
        Wording reason = known.wording();
        if (known.getCause() instanceof TimeoutException && before != null && before != known) {
            reason = Wording.note("daytona.before", reason, before.wording());
        }
        Duration wait = known instanceof RetriableUpstreamException retriable ? retriable.retryAfter() : null;
        if (wait != null) {
            reason = Wording.note("daytona.try-again", reason, Long.toString(wait.toSeconds()));
        }
        log.warn("Code was not validated: {}", reason.english());
        return reason;
    }
}
