package ai.careerpath.upstream;

import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorSettings;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.web.reactive.function.client.WebClient;

/** Creates upstreams as the application does, with waits of milliseconds; closes their connections. */
public final class TestUpstreams implements AutoCloseable {

    private final ObservationRegistry observations;
    private final UpstreamClients clients;

    public TestUpstreams() {
        this(ObservationRegistry.NOOP);
    }

    public TestUpstreams(ObservationRegistry observations) {
        this.observations = observations;
        this.clients = clients(observations, new DefaultSslBundleRegistry());
    }

    public static UpstreamClients clients(ObservationRegistry observations, SslBundles bundles) {
        return new UpstreamClients(WebClient.builder(), ClientHttpConnectorSettings.defaults(), bundles, observations);
    }

    public Upstreams fast() {
        return with(TestGuards.fast());
    }

    public Upstreams with(UpstreamGuards guards) {
        return new Upstreams(clients, guards, observations);
    }

    public UpstreamClients clients() {
        return clients;
    }

    @Override
    public void close() {
        clients.destroy();
    }
}
