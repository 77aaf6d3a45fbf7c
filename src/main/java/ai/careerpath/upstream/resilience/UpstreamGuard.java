package ai.careerpath.upstream.resilience;

import ai.careerpath.model.Deadline;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Puts Resilience4j around the calls to one upstream, within a deadline. The order from outside: bulkhead, deadline,
 * retry, circuit breaker, time limit of one try. What the operators refuse comes out as an {@link UpstreamException}.
 */
public final class UpstreamGuard {

    // Resilience4j's bulkhead can only wait by blocking the thread, which must not happen here: so it is asked again.
    private static final Duration BULKHEAD_PAUSE = Duration.ofMillis(25);

    /** The key under which the Reactor context has the {@link Deadline} of the try under way. */
    public static final Object TRY = UpstreamGuard.class;

    private final String upstream;
    private final TimeLimiter timeLimiter;
    private final Retry retry;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private volatile @Nullable String lastFailure;

    UpstreamGuard(String upstream, TimeLimiter timeLimiter, Retry retry, CircuitBreaker breaker, Bulkhead bulkhead) {
        this.upstream = upstream;
        this.timeLimiter = timeLimiter;
        this.retry = retry;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    /** All of it: waits for a place, tries and retries, and ends at the deadline at the latest. */
    public <T> Mono<T> protect(Mono<T> call, Deadline deadline) {
        return admit(within(retrying(call, deadline), deadline), deadline);
    }

    /** One try, which the circuit breaker and the time limit watch over. */
    public <T> Mono<T> once(Mono<T> call) {
        return limited(call)
                .onErrorMap(TimeoutException.class, e -> timedOut(timeLimiterSetting(), e))
                .doOnError(RetriableUpstreamException.class, failure -> lastFailure = failure.getMessage())
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(CallNotPermittedException.class, this::notPermitted);
    }

    /** The time limit cancels the call: what watches over it then tells that from a caller who left by this deadline. */
    private <T> Mono<T> limited(Mono<T> call) {
        return Mono.defer(() -> {
            Deadline limit = Deadline.in(timeLimiterSetting());
            return call.contextWrite(context -> context.put(TRY, limit))
                    .transformDeferred(TimeLimiterOperator.of(timeLimiter));
        });
    }

    /**
     * Tries again after failures that may pass. A wait that does not fit into the time left, one that the upstream asks
     * for included, is not begun: the failure comes out at once. The deadline does not end a try that has begun.
     */
    public <T> Mono<T> retrying(Mono<T> call, Deadline deadline) {
        return repeating(once(call), deadline);
    }

    /** Tries again like {@link #retrying}, where the calls of the work are watched over one by one. */
    public <T> Mono<T> repeating(Mono<T> work, Deadline deadline) {
        return Mono.defer(() -> {
            Retry.AsyncContext<T> attempts = retry.asyncContext();
            return work.doOnSuccess(value -> attempts.onComplete())
                    .retryWhen(reactor.util.retry.Retry.from(
                            signals -> signals.concatMap(signal -> pause(attempts, signal.failure(), deadline))));
        });
    }

    /** Ends the call at the deadline. */
    public <T> Mono<T> within(Mono<T> call, Deadline deadline) {
        return Mono.defer(() -> {
            Duration left = deadline.remaining();
            return call.timeout(left).onErrorMap(TimeoutException.class, e -> timedOut(left, e));
        });
    }

    /** Runs the work once the bulkhead has a place for it, which is waited for until the deadline. */
    public <T> Mono<T> admit(Mono<T> work, Deadline deadline) {
        return work.transformDeferred(BulkheadOperator.of(bulkhead))
                .retryWhen(reactor.util.retry.Retry.from(
                        signals -> signals.concatMap(signal -> queue(signal.failure(), deadline))))
                .onErrorMap(BulkheadFullException.class, this::full);
    }

    /** How many calls may be under way at once. */
    public int places() {
        return bulkhead.getBulkheadConfig().getMaxConcurrentCalls();
    }

    /** Whether calls are let through at the moment. */
    public boolean isCalling() {
        return breaker.getState() != CircuitBreaker.State.OPEN
                && breaker.getState() != CircuitBreaker.State.FORCED_OPEN;
    }

    /** Why the last call failed that may have opened the breaker; empty when none has failed yet. */
    public Optional<String> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /** {@code closed}, {@code open} or {@code half_open}. */
    public String breakerState() {
        return breaker.getState().name().toLowerCase(Locale.ROOT);
    }

    private static Mono<Long> pause(Retry.AsyncContext<?> attempts, Throwable failure, Deadline deadline) {
        long backoff = attempts.onError(failure);
        if (backoff < 0) {
            return Mono.error(failure);
        }
        Duration wait = Duration.ofMillis(backoff);
        if (failure instanceof RetriableUpstreamException retriable && retriable.retryAfter() != null) {
            wait = retriable.retryAfter().compareTo(wait) > 0 ? retriable.retryAfter() : wait;
        }
        return deadline.leaves(wait) ? Mono.delay(wait) : Mono.error(failure);
    }

    private static Mono<Long> queue(Throwable failure, Deadline deadline) {
        boolean waits = failure instanceof BulkheadFullException && deadline.leaves(BULKHEAD_PAUSE);
        return waits ? Mono.delay(BULKHEAD_PAUSE) : Mono.error(failure);
    }

    private Duration timeLimiterSetting() {
        return timeLimiter.getTimeLimiterConfig().getTimeoutDuration();
    }

    private UpstreamException timedOut(Duration limit, Throwable cause) {
        String message =
                String.format(Locale.ROOT, "%s did not answer within %.1f s", upstream, limit.toMillis() / 1000.0);
        return new RetriableUpstreamException(upstream, message, cause);
    }

    private UpstreamException notPermitted(Throwable cause) {
        String message = upstream + " is not called for a while: too many of the last calls failed";
        String last = lastFailure == null ? "" : ", the last one because " + lastFailure;
        return new PermanentUpstreamException(upstream, null, message + last, cause);
    }

    private UpstreamException full(Throwable cause) {
        String message = "%s is busy: all %d places were taken until the deadline".formatted(upstream, places());
        return new RetriableUpstreamException(upstream, message, cause);
    }
}
