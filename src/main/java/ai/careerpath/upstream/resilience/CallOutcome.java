package ai.careerpath.upstream.resilience;

import ai.careerpath.upstream.failure.UpstreamException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Remembers how the last call to an upstream ended. */
public final class CallOutcome {

    private final Clock clock;
    private volatile @Nullable End last;

    public CallOutcome(Clock clock) {
        this.clock = clock;
    }

    /** @param failure null when the call succeeded */
    public record End(Instant at, @Nullable UpstreamException failure) {}

    /** Learns from how a single try ends. */
    public <T> Mono<T> watch(Mono<T> call) {
        return call.doOnSuccess(value -> last = new End(clock.instant(), null))
                .doOnError(UpstreamException.class, failure -> last = new End(clock.instant(), failure));
    }

    /** Learns from calls that a time limit ended, which do not end by themselves. */
    public <T> Mono<T> watchTimeouts(Mono<T> call) {
        return call.doOnError(UpstreamException.class, failure -> {
            if (failure.getCause() instanceof TimeoutException) {
                last = new End(clock.instant(), failure);
            }
        });
    }

    /** Empty before the first call has ended. */
    public Optional<End> last() {
        return Optional.ofNullable(last);
    }
}
