package ai.careerpath.upstream.resilience;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;

/**
 * Puts Resilience4j around the calls to one upstream, within a deadline. The order from outside: bulkhead, deadline,
 * retry, circuit breaker, time limit of one try. What the operators refuse comes out as an {@link UpstreamException}.
 */
public final class UpstreamGuard {

    /** The key under which the Reactor context has the {@link Deadline} of the try under way. */
    public static final Object TRY = UpstreamGuard.class;

    /** How much later than a deadline a call ends, so that a try's limit of the same length ends it, as a failure. */
    private static final Duration GRACE = Duration.ofMillis(100);

    private final String upstream;
    private final TimeLimiter timeLimiter;
    private final Retry retry;
    private final CircuitBreaker breaker;
    private final FairBulkhead bulkhead;
    private final LastCall lastCall;

    UpstreamGuard(String upstream, TimeLimiter timeLimiter, Retry retry, CircuitBreaker breaker, Bulkhead bulkhead) {
        this.upstream = upstream;
        this.timeLimiter = timeLimiter;
        this.retry = retry;
        this.breaker = breaker;
        this.bulkhead = new FairBulkhead(bulkhead);
        this.lastCall = new LastCall(breaker, Clock.systemUTC());
    }

    /** All of it: waits for a place, tries and retries, and ends at the deadline at the latest. */
    public <T> Mono<T> protect(Mono<T> call, Deadline deadline) {
        return Mono.defer(() -> {
            if (!isCalling()) {
                // Not even a place is waited for. The breaker may let the call through by now, and counts it if not.
                return once(call);
            }
            AtomicReference<UpstreamException> answered = new AtomicReference<>();
            Mono<T> tries = retrying(call, deadline, answered);
            return admit(within(tries, deadline, answered), deadline);
        });
    }

    /** One try, which the circuit breaker and the time limit watch over. */
    public <T> Mono<T> once(Mono<T> call) {
        return limited(call)
                .onErrorMap(TimeoutException.class, e -> timedOut(timeLimit(), e))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(CallNotPermittedException.class, this::notPermitted);
    }

    /** The time limit cancels the call: what watches over it then tells that from a caller who left by this deadline. */
    private <T> Mono<T> limited(Mono<T> call) {
        return Mono.defer(() -> {
            Deadline limit = Deadline.in(timeLimit());
            return call.contextWrite(context -> context.put(TRY, limit))
                    .transformDeferred(TimeLimiterOperator.of(timeLimiter));
        });
    }

    /**
     * Tries again after failures that may pass. Another try is not begun where less time is left than the last one took
     * and the wait before it would take, one that the upstream asks for included: the failure comes out at once. The
     * deadline does not end a try that has begun.
     */
    public <T> Mono<T> retrying(Mono<T> call, Deadline deadline) {
        return retrying(call, deadline, new AtomicReference<>());
    }

    private <T> Mono<T> retrying(Mono<T> call, Deadline deadline, AtomicReference<UpstreamException> answered) {
        return repeating(once(call), deadline, answered);
    }

    /** Tries again like {@link #retrying}, where the calls of the work are watched over one by one. */
    public <T> Mono<T> repeating(Mono<T> work, Deadline deadline) {
        return repeating(work, deadline, new AtomicReference<>());
    }

    private <T> Mono<T> repeating(Mono<T> work, Deadline deadline, AtomicReference<UpstreamException> answered) {
        return Mono.defer(() -> {
            Retry.AsyncContext<T> attempts = retry.asyncContext();
            AtomicReference<Duration> before = new AtomicReference<>(deadline.remaining());
            Mono<T> once = work.doOnSubscribe(start -> before.set(deadline.remaining()))
                    .doOnSuccess(value -> attempts.onComplete());
            return once.retryWhen(reactor.util.retry.Retry.from(signals -> signals.concatMap(signal -> {
                Throwable failure = signal.failure();
                if (failure instanceof RetriableUpstreamException known && known.status() != null) {
                    answered.set(known);
                }
                Duration took = Objects.requireNonNull(before.get()).minus(deadline.remaining());
                return pause(attempts, failure, took, deadline);
            })));
        });
    }

    /** Ends the call at the deadline. */
    public <T> Mono<T> within(Mono<T> call, Deadline deadline) {
        return within(call, deadline, new AtomicReference<>());
    }

    private <T> Mono<T> within(Mono<T> call, Deadline deadline, AtomicReference<UpstreamException> answered) {
        return Mono.defer(() -> {
            Duration left = deadline.remaining();
            Duration limit = left.isZero() ? left : left.plus(GRACE);
            return call.timeout(limit).onErrorMap(TimeoutException.class, e -> {
                UpstreamException last = answered.get();
                return last == null ? timedOut(left, e) : noTime(last, e);
            });
        });
    }

    /** Runs the work once the bulkhead has a place for it, which is waited for until the deadline, first come first served. */
    public <T> Mono<T> admit(Mono<T> work, Deadline deadline) {
        return bulkhead.admit(work, deadline, this::full);
    }

    /** How many calls may be under way at once. */
    public int places() {
        return bulkhead.places();
    }

    /** How long one try may take. */
    public Duration timeLimit() {
        return timeLimiter.getTimeLimiterConfig().getTimeoutDuration();
    }

    /** Whether calls are let through at the moment. */
    public boolean isCalling() {
        return breaker.getState() != CircuitBreaker.State.OPEN
                && breaker.getState() != CircuitBreaker.State.FORCED_OPEN;
    }

    /** {@code closed}, {@code open} or {@code half_open}. */
    public String breakerState() {
        return breaker.getState().name().toLowerCase(Locale.ROOT);
    }

    public LastCall lastCall() {
        return lastCall;
    }

    private static Mono<Long> pause(
            Retry.AsyncContext<?> attempts, Throwable failure, Duration took, Deadline deadline) {
        long backoff = attempts.onError(failure);
        if (backoff < 0) {
            return Mono.error(failure);
        }
        Duration wait = Duration.ofMillis(backoff);
        if (failure instanceof RetriableUpstreamException retriable && retriable.retryAfter() != null) {
            wait = retriable.retryAfter().compareTo(wait) > 0 ? retriable.retryAfter() : wait;
        }
        return deadline.leaves(wait.plus(took)) ? Mono.delay(wait) : Mono.error(failure);
    }

    private UpstreamException timedOut(Duration limit, Throwable cause) {
        double seconds = Math.round(limit.toMillis() / 100.0) / 10.0;
        return new RetriableUpstreamException(upstream, Wording.note("upstream.late-by", upstream, seconds), cause);
    }

    /** The last real answer says more than that there was none to the try after it. */
    private UpstreamException noTime(UpstreamException last, Throwable cause) {
        Wording wording = Wording.note("upstream.no-time", last.wording());
        return new RetriableUpstreamException(upstream, last.status(), wording, cause, null);
    }

    private UpstreamException notPermitted(Throwable cause) {
        Wording wording = lastCall.end()
                .flatMap(end -> Optional.ofNullable(end.failure()))
                .map(failure -> Wording.note("upstream.paused-because", upstream, failure.wording()))
                .orElseGet(() -> Wording.note("upstream.paused", upstream));
        return new NotCalledException(upstream, wording, cause);
    }

    private UpstreamException full(Throwable cause) {
        return new NotCalledException(upstream, Wording.note("upstream.busy", upstream, places()), cause);
    }
}
