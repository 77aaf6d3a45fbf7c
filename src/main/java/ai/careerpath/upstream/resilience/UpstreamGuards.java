package ai.careerpath.upstream.resilience;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Makes the guard of each upstream from the Resilience4j instances of one name, configured in resilience.yml. */
@Component
public final class UpstreamGuards {

    private final TimeLimiterRegistry timeLimiters;
    private final RetryRegistry retries;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final Map<String, UpstreamGuard> guards = new ConcurrentHashMap<>();

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
     * The guard made of the instances called {@code instance}; one for each name.
     *
     * @param upstream the name people read in messages
     */
    public UpstreamGuard guard(String instance, String upstream) {
        return guards.computeIfAbsent(
                instance,
                name -> new UpstreamGuard(
                        upstream,
                        timeLimiters.timeLimiter(name),
                        retries.retry(name),
                        breakers.circuitBreaker(name),
                        bulkheads.bulkhead(name)));
    }
}
