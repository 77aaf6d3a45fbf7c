package ai.careerpath.upstream;

import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.resilience.LastCall;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;

/**
 * Reports what the last calls to an upstream have shown; calls nothing itself. Trouble is {@code DEGRADED}, which does
 * not make the service as a whole unhealthy: it goes on answering.
 */
public final class UpstreamHealth implements HealthIndicator {

    private final String upstream;
    private final UpstreamGuard guard;

    UpstreamHealth(String upstream, UpstreamGuard guard) {
        this.upstream = upstream;
        this.guard = guard;
    }

    @Override
    public Health health() {
        UpstreamException failure = failure();
        Health.Builder health = failure == null && !isPaused() ? Health.up() : degraded();
        health.withDetail("lastCall", lastCall());
        guard.lastCall()
                .end()
                .ifPresent(last -> health.withDetail("lastCallAt", last.at().toString()));
        if (failure != null && failure.isCredentials()) {
            health.withDetail("credentials", "refused: check the key and what it permits");
        }
        return health.withDetail("circuitBreaker", guard.breakerState()).build();
    }

    /** Whether the circuit breaker lets no calls through. */
    public boolean isPaused() {
        return !guard.isCalling();
    }

    /** How the last call ended, in words. */
    public String lastCall() {
        if (guard.lastCall().end().isEmpty()) {
            return "none yet";
        }
        UpstreamException failure = failure();
        return failure == null ? "succeeded" : String.valueOf(failure.getMessage());
    }

    /** The report of an upstream that is in trouble. */
    public Health.Builder degraded() {
        return Health.status(new Status("DEGRADED", "answers without " + upstream));
    }

    private @Nullable UpstreamException failure() {
        return guard.lastCall().end().map(LastCall.End::failure).orElse(null);
    }
}
