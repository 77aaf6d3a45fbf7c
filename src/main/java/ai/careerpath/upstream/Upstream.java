package ai.careerpath.upstream;

import ai.careerpath.model.Deadline;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.upstream.resilience.CallOutcome;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;

/** One upstream as its adapters see it: guarded calls that end by a deadline, and a health report made from them. */
public final class Upstream {

    private final UpstreamSettings settings;
    private final UpstreamClient client;
    private final UpstreamGuard guard;
    private final CallOutcome outcome = new CallOutcome(Clock.systemUTC());

    private Upstream(UpstreamSettings settings, UpstreamClient client, UpstreamGuard guard) {
        this.settings = settings;
        this.client = client;
        this.guard = guard;
    }

    /** @param instance the name of the Resilience4j instances in resilience.yml */
    public static Upstream of(
            UpstreamSettings settings, String instance, UpstreamClients clients, UpstreamGuards guards) {
        UpstreamGuard guard = guards.guard(instance, settings.name());
        // A call that has a place has a connection too.
        UpstreamClient client = clients.create(settings.withMaxConnections(guard.places()));
        return new Upstream(settings, client, guard);
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
        Mono<T> call = outcome.watch(client.json(request, JsonNode.class).map(reader));
        return outcome.watchTimeouts(guard.protect(call, deadline));
    }

    /** Ends the wait for work that may have been begun under another deadline. */
    public <T> Mono<T> within(Mono<T> work, Deadline deadline) {
        return guard.within(work, deadline);
    }

    /** A 2xx answer that is not what it should be. */
    public PermanentUpstreamException badPayload(String what) {
        return failure("sent a bad payload: " + what);
    }

    /** A failure that another try would meet too; {@code what} follows the name of the upstream. */
    public PermanentUpstreamException failure(String what) {
        return new PermanentUpstreamException(name(), name() + " " + what);
    }

    /** A failure that another try may not meet; {@code what} follows the name of the upstream. */
    public RetriableUpstreamException passingFailure(String what) {
        return new RetriableUpstreamException(name(), name() + " " + what, null);
    }

    /** Text that the upstream wrote, fit for a message of ours. */
    public String clean(String text) {
        return settings.clean(text);
    }

    /** What the calls so far have shown. */
    public HealthIndicator health() {
        return new UpstreamHealth(name(), outcome, guard);
    }
}
