package ai.careerpath.upstream.resilience;

import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.UpstreamException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers how the last call to an upstream ended, as its circuit breaker reports it. */
public final class LastCall {

    private final Clock clock;
    private volatile @Nullable End last;

    LastCall(CircuitBreaker breaker, Clock clock) {
        this.clock = clock;
        breaker.getEventPublisher()
                .onSuccess(event -> ended(null))
                .onError(event -> ended(event.getThrowable()))
                .onIgnoredError(event -> ended(event.getThrowable()));
    }

    /** @param failure null when the call succeeded */
    public record End(Instant at, @Nullable UpstreamException failure) {}

    /** Empty before the first call has ended. */
    public Optional<End> end() {
        return Optional.ofNullable(last);
    }

    private void ended(@Nullable Throwable failure) {
        if (failure instanceof NotCalledException) {
            return;
        }
        if (failure == null || failure instanceof UpstreamException) {
            last = new End(clock.instant(), (UpstreamException) failure);
        }
    }
}
