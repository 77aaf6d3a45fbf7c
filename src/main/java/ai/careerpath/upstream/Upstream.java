package ai.careerpath.upstream;

import ai.careerpath.step.Deadline;
import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.telemetry.ObservedMono;
import ai.careerpath.upstream.failure.FailureKind;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RefusedRequestException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;

/**
 * One upstream as its adapters see it: single calls, what Resilience4j and deadlines put around them, and a health report
 * made from how they ended. Every failure is an {@link UpstreamException}.
 */
public final class Upstream {

    static final URI NO_ADDRESS = URI.create("about:blank");

    private static final int OK = 200;

    private final UpstreamSettings settings;
    private final @Nullable UpstreamClient client;
    private final UpstreamGuard guard;
    private final ObservationRegistry observations;

    /** @param client null for an upstream that speaks no HTTP */
    Upstream(
            UpstreamSettings settings,
            @Nullable UpstreamClient client,
            UpstreamGuard guard,
            ObservationRegistry observations) {
        this.settings = settings;
        this.client = client;
        this.guard = guard;
        this.observations = observations;
    }

    Upstream guardedBy(UpstreamGuard other) {
        return new Upstream(settings, client, other, observations);
    }

    /** The name people read. */
    public String name() {
        return settings.name();
    }

    /**
     * Sends the request, again where that can help, and reads the answer.
     *
     * @param reader makes a value of the JSON of a 2xx answer; throws an {@link UpstreamException} when it is not what
     *     it should be
     */
    public <T> Mono<T> ask(
            Function<WebClient, RequestHeadersSpec<?>> request, Function<JsonNode, T> reader, Deadline deadline) {
        return protect(http().read(request, reader), deadline);
    }

    /** A single call with nothing around it, which reads the JSON of a 2xx answer. */
    public <T> Mono<T> json(Function<WebClient, RequestHeadersSpec<?>> request, Class<T> type) {
        return http().json(request, type);
    }

    /** A single call with nothing around it, which reads past the body of a 2xx answer. */
    public Mono<Void> send(Function<WebClient, RequestHeadersSpec<?>> request) {
        return http().send(request);
    }

    /**
     * A single call by another way than HTTP, with nothing around it but its timer and span.
     *
     * @param operation one of few names, for the metric
     * @param call fails with an {@code UpstreamException} only
     */
    public <T> Mono<T> call(String operation, Mono<T> call) {
        String label = settings.metric();
        return ObservedMono.observe(
                observations,
                CareerPathObservation.UPSTREAM,
                label + " " + operation.toLowerCase(Locale.ROOT),
                work -> {
                    work.label("upstream", label).label("operation", operation);
                    return call.doOnSuccess(value -> work.label("outcome", "success"))
                            .doOnError(failure -> work.label("outcome", FailureKind.of(failure)));
                });
    }

    /** Waits for a place, tries and retries, and ends at the deadline at the latest. */
    public <T> Mono<T> protect(Mono<T> call, Deadline deadline) {
        return guard.protect(call, deadline);
    }

    /** One try, which the circuit breaker and the time limit of a try watch over. */
    public <T> Mono<T> once(Mono<T> call) {
        return guard.once(call);
    }

    /** Tries again after failures that may pass, as long as there is time for another try. */
    public <T> Mono<T> retrying(Mono<T> call, Deadline deadline) {
        return guard.retrying(call, deadline);
    }

    /** Tries again like {@link #retrying}, where the calls of the work are watched over one by one. */
    public <T> Mono<T> repeating(Mono<T> work, Deadline deadline) {
        return guard.repeating(work, deadline);
    }

    /** Runs the work once there is a place for it, first come first served. */
    public <T> Mono<T> admit(Mono<T> work, Deadline deadline) {
        return guard.admit(work, deadline);
    }

    /** Ends the wait for work that may have been begun under another deadline. */
    public <T> Mono<T> within(Mono<T> work, Deadline deadline) {
        return guard.within(work, deadline);
    }

    /** How many calls may be under way at once. */
    public int places() {
        return guard.places();
    }

    /** A 2xx answer that is not what it should be. */
    public PermanentUpstreamException badPayload(Wording what) {
        return new PermanentUpstreamException(name(), OK, Wording.note("upstream.bad-payload", name(), what), null);
    }

    /** A failure that another try would meet too. */
    public PermanentUpstreamException failure(Wording what) {
        return new PermanentUpstreamException(name(), OK, what, null);
    }

    /** A refusal inside of a 2xx answer, which counts as a failure. */
    public RefusedRequestException refusal(Wording what) {
        return new RefusedRequestException(name(), what);
    }

    /** A failure inside of a 2xx answer that another try may not meet. */
    public RetriableUpstreamException retriableFailure(Wording what) {
        return new RetriableUpstreamException(name(), OK, what, null, null);
    }

    /** Text that the upstream wrote, fit for a message of ours. */
    public String clean(String text) {
        return settings.clean(text);
    }

    /** Where it is. */
    URI url() {
        return settings.baseUrl();
    }

    /** What the calls so far have shown. */
    public UpstreamHealth health() {
        return new UpstreamHealth(name(), guard);
    }

    private UpstreamClient http() {
        if (client == null) {
            throw new IllegalStateException(name() + " is not called over HTTP");
        }
        return client;
    }
}
