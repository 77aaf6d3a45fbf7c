package ai.careerpath.upstream;

import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.stereotype.Component;

/** Creates the upstreams: each with a client of its own and the Resilience4j instances of one name. */
@Component
public final class Upstreams {

    private final UpstreamClients clients;
    private final UpstreamGuards guards;
    private final ObservationRegistry observations;

    public Upstreams(UpstreamClients clients, UpstreamGuards guards, ObservationRegistry observations) {
        this.clients = clients;
        this.guards = guards;
        this.observations = observations;
    }

    /**
     * Creates an upstream that is called over HTTP.
     *
     * @param instance the name of the Resilience4j instances in resilience.yml; what stands before its first hyphen
     *     is also the name of the upstream in {@code careerpath.<name>.ssl-bundle}
     */
    public Upstream create(UpstreamSettings settings, String instance) {
        UpstreamGuard guard = guards.guard(instance, settings.name(), settings.timeLimit(), settings.concurrency());
        String setting = "careerpath." + instance.split("-", 2)[0];
        UpstreamClient client = clients.create(settings, guard.timeLimit(), guard.places(), setting);
        return new Upstream(settings, client, guard, observations);
    }

    /** Creates the same upstream, with the same client, under other Resilience4j instances. */
    public Upstream create(Upstream upstream, String instance) {
        return upstream.guardedBy(guards.guard(instance, upstream.name()));
    }

    /**
     * Creates an upstream that speaks no HTTP.
     *
     * @param name the upstream as people read it
     * @param instance the name of the Resilience4j instances in resilience.yml
     */
    public Upstream create(String name, String instance) {
        UpstreamSettings settings =
                UpstreamSettings.of(name, Upstream.NO_ADDRESS).build();
        return new Upstream(settings, null, guards.guard(instance, name), observations);
    }
}
