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
final class UpstreamHealth implements HealthIndicator {

    private final String upstream;
    private final UpstreamGuard guard;

    UpstreamHealth(String upstream, UpstreamGuard guard) {
        this.upstream = upstream;
        this.guard = guard;
    }

    @Override
    public Health health() {
        LastCall.End last = guard.lastCall().end().orElse(null);
        UpstreamException failure = last == null ? null : last.failure();
        Health.Builder health = failure == null && guard.isCalling() ? Health.up() : degraded(upstream);
        describe(last, failure, health);
        return health.withDetail("circuitBreaker", guard.breakerState()).build();
    }

    static Health.Builder degraded(String upstream) {
        return Health.status(new Status("DEGRADED", "answers without " + upstream));
    }

    private static void describe(
            LastCall.@Nullable End last, @Nullable UpstreamException failure, Health.Builder health) {
        if (last == null) {
            health.withDetail("lastCall", "none yet");
            return;
        }
        health.withDetail("lastCall", failure == null ? "succeeded" : String.valueOf(failure.getMessage()))
                .withDetail("lastCallAt", last.at().toString());
        if (failure != null && failure.isCredentials()) {
            health.withDetail("credentials", "refused: check the key and what it permits");
        }
    }
}
