package ai.careerpath.upstream;

import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.resilience.IgnoredByBreaker;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;

/** Guards like those of resilience.yml, with waits of milliseconds. */
public final class TestGuards {

    private TestGuards() {}

    public static UpstreamGuards fast() {
        return with(Duration.ofSeconds(20), 3, 50, 8);
    }

    public static UpstreamGuards with(Duration timeLimit, int attempts, int breakerWindow, int places) {
        return new UpstreamGuards(
                TimeLimiterRegistry.of(
                        TimeLimiterConfig.custom().timeoutDuration(timeLimit).build()),
                RetryRegistry.of(RetryConfig.custom()
                        .maxAttempts(attempts)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(
                                Duration.ofMillis(5), 2, 0.5, Duration.ofMillis(100)))
                        .retryExceptions(RetriableUpstreamException.class)
                        .build()),
                CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                        .slidingWindowSize(breakerWindow)
                        .minimumNumberOfCalls(breakerWindow)
                        .ignoreException(new IgnoredByBreaker())
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .waitDurationInOpenState(Duration.ofMillis(200))
                        .build()),
                BulkheadRegistry.of(BulkheadConfig.custom()
                        .maxConcurrentCalls(places)
                        .maxWaitDuration(Duration.ZERO)
                        .build()));
    }
}
