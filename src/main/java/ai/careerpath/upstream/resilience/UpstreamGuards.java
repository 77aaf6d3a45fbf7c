package ai.careerpath.upstream.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the guard of each upstream from the Resilience4j instances of one name, configured in resilience.yml. */
@Component
public final class UpstreamGuards {

    private final TimeLimiterRegistry timeLimiters;
    private final RetryRegistry retries;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    public UpstreamGuards(
            TimeLimiterRegistry timeLimiters,
            RetryRegistry retries,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads) {
        this.timeLimiters = timeLimiters;
        this.retries = retries;
        this.breakers = breakers;
        this.bulkheads = bulkheads;
    }

    /**
     * The guard made of the instances called {@code instance}.
     *
     * @param upstream the name people read in messages
     */
    public UpstreamGuard guard(String instance, String upstream) {
        return guard(instance, upstream, null, null);
    }

    /**
     * The same with limits that are properties of the upstream; the instances have no say in them.
     *
     * @param timeLimit how long one try may take; null: as the time limiter says
     * @param concurrency how many calls may be under way at once; null: as the bulkhead says
     */
    public UpstreamGuard guard(
            String instance, String upstream, @Nullable Duration timeLimit, @Nullable Integer concurrency) {
        return new UpstreamGuard(
                upstream,
                timeLimit == null ? timeLimiters.timeLimiter(instance) : timeLimiter(instance, timeLimit),
                retries.retry(instance),
                breakers.circuitBreaker(instance),
                concurrency == null ? bulkheads.bulkhead(instance) : bulkhead(instance, concurrency));
    }

    /** In the place of an instance that is configured under this name, which would be a second clock. */
    private TimeLimiter timeLimiter(String instance, Duration timeLimit) {
        timeLimiters.remove(instance);
        return timeLimiters.timeLimiter(
                instance,
                TimeLimiterConfig.from(timeLimiters.getDefaultConfig())
                        .timeoutDuration(timeLimit)
                        .build());
    }

    /** In the place of an instance that is configured under this name, too. */
    private Bulkhead bulkhead(String instance, int concurrency) {
        bulkheads.remove(instance);
        return bulkheads.bulkhead(
                instance,
                BulkheadConfig.from(bulkheads.getDefaultConfig())
                        .maxConcurrentCalls(concurrency)
                        .build());
    }
}
