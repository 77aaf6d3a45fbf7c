package ai.careerpath.upstream;

import ai.careerpath.telemetry.Work;
import ai.careerpath.telemetry.WorkKind;
import ai.careerpath.upstream.failure.FailureKind;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.resilience.CallOutcome;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.actuate.health.HealthIndicator;
import reactor.core.publisher.Mono;

/** Calls to an upstream that speaks no HTTP: guarded, timed and reported on like those to one that does. */
public final class GuardedCalls {

    private final String name;
    private final String label;
    private final UpstreamGuard guard;
    private final ObservationRegistry observations;
    private final CallOutcome outcome = new CallOutcome(Clock.systemUTC());

    /**
     * @param name the upstream as people read it
     * @param instance the name of the Resilience4j instances in resilience.yml
     */
    public GuardedCalls(String name, String instance, UpstreamGuards guards, ObservationRegistry observations) {
        this.name = name;
        this.label = name.toLowerCase(Locale.ROOT);
        this.guard = guards.guard(instance, name);
        this.observations = observations;
    }

    /**
     * A single try, which ends in a value or in an {@link UpstreamException} within the time limit of one try.
     *
     * @param operation one of few names, for the metric
     * @param call fails with an {@code UpstreamException} only
     */
    public <T> Mono<T> once(String operation, Mono<T> call) {
        Mono<T> observed = Work.observe(
                observations, WorkKind.UPSTREAM, label + " " + operation.toLowerCase(Locale.ROOT), work -> {
                    work.label("upstream", label).label("operation", operation);
                    return call.doOnSuccess(value -> work.label("outcome", "success"))
                            .doOnError(failure -> work.label("outcome", FailureKind.of(failure)));
                });
        return outcome.watchTimeouts(guard.once(outcome.watch(observed)));
    }

    /** What the calls so far have shown. */
    public HealthIndicator health() {
        return new UpstreamHealth(name, outcome, guard);
    }
}
