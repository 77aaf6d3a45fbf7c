package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.upstream.failure.UpstreamException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Remembers whether Daytona accepts the key. It blocks addresses that go on sending a bad one, so after a 401 nothing is
 * sent for a minute.
 */
public final class CredentialsGate {

    private static final Duration HOLD = Duration.ofMinutes(1);

    private final LongSupplier nanoTime;
    private volatile @Nullable Refusal refusal;

    CredentialsGate(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    private record Refusal(UpstreamException failure, long at) {}

    /** Lets a call to the main API pass and learns from how it ends. */
    <T> Mono<T> watch(Mono<T> call) {
        return call.doOnSuccess(answer -> refusal = null).doOnError(UpstreamException.class, failure -> {
            if (failure.isCredentials()) {
                refusal = new Refusal(failure, nanoTime.getAsLong());
            }
        });
    }

    /** Why nothing is to be sent at the moment; empty when there is no reason. */
    Optional<Throwable> refusal() {
        Refusal last = refusal;
        if (last == null || !last.failure().hasStatus(401)) {
            return Optional.empty();
        }
        boolean holds = nanoTime.getAsLong() - last.at() < HOLD.toNanos();
        return holds ? Optional.of(last.failure()) : Optional.empty();
    }

    /** What Daytona said when it last refused the key; empty when it accepted it since. */
    public Optional<String> trouble() {
        return Optional.ofNullable(refusal).map(last -> last.failure().getMessage());
    }
}
