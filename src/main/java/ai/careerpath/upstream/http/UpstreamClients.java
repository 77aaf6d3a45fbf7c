package ai.careerpath.upstream.http;

import ai.careerpath.configuration.WrongSettingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorSettings;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.codec.json.Jackson2JsonDecoder;
import org.springframework.http.codec.json.Jackson2JsonEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Makes the HTTP client of each upstream from Boot's builder and settings ({@code spring.http.reactiveclient.*}): bounded
 * pool, bounded answers, and none of the conveniences that send a request somewhere else (redirects, proxies from the
 * environment, cookies).
 */
@Component
public final class UpstreamClients implements DisposableBean {

    private static final Duration POOL_TIMEOUT = Duration.ofSeconds(5);
    // Shorter than the idle timeout of common gateways (60 s and more), so that connections rarely turn out stale.
    private static final Duration MAX_IDLE = Duration.ofSeconds(15);
    // The time limit of a try ends a silent call first, and says after how long.
    private static final Duration AFTER_TIME_LIMIT = Duration.ofSeconds(1);
    private static final int UNBOUNDED = -1;

    private final WebClient.Builder builder;
    private final ClientHttpConnectorSettings defaults;
    private final SslBundles bundles;
    private final ObservationRegistry observations;
    private final List<ConnectionProvider> pools = new CopyOnWriteArrayList<>();

    public UpstreamClients(
            WebClient.Builder builder,
            ClientHttpConnectorSettings defaults,
            SslBundles bundles,
            ObservationRegistry observations) {
        this.builder = builder;
        this.defaults = defaults;
        this.bundles = bundles;
        this.observations = observations;
    }

    /**
     * The client of the upstream with these settings; it lives as long as this factory.
     *
     * @param timeLimit how long one try may take
     * @param connections how many it may have at once, where the settings do not say
     * @param setting the beginning of the names of the upstream's properties, such as {@code careerpath.weaviate}
     */
    public UpstreamClient create(UpstreamSettings settings, Duration timeLimit, int connections, String setting) {
        JsonMapper json = UpstreamJson.mapper(settings.maxBody());
        ObservedCalls calls = new ObservedCalls(observations, settings);
        UpstreamFailures failures = new UpstreamFailures(settings, json, Clock.systemUTC());
        WebClient web = builder.clone()
                .baseUrl(withoutTrailingSlash(settings.baseUrl().toString()))
                .clientConnector(connector(settings, timeLimit, connections, setting))
                .defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .filter(calls)
                .filter(settings.secrets().filter(failures::keyKept))
                .codecs(codecs -> {
                    codecs.defaultCodecs().jackson2JsonEncoder(new Jackson2JsonEncoder(json));
                    codecs.defaultCodecs().jackson2JsonDecoder(new Jackson2JsonDecoder(json));
                    codecs.defaultCodecs()
                            .maxInMemorySize((int) settings.maxBody().toBytes());
                })
                .build();
        return new UpstreamClient(web, json, settings, failures, calls);
    }

    // Compression is not asked for: an answer that unpacks to a thousand times its size then cannot exist.
    private ClientHttpConnector connector(
            UpstreamSettings settings, Duration timeLimit, int connections, String setting) {
        ConnectionProvider pool = pool(settings, connections);
        return ClientHttpConnectorBuilder.reactor()
                .withHttpClientFactory(() -> HttpClient.create(pool))
                .withHttpClientCustomizer(http -> http.compress(false)
                        .followRedirect(false)
                        .noProxy()
                        .disableRetry(!settings.retryStaleConnections()))
                .build(defaults.withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withReadTimeout(timeLimit.plus(AFTER_TIME_LIMIT))
                        .withSslBundle(bundle(settings, setting)));
    }

    private @Nullable SslBundle bundle(UpstreamSettings settings, String setting) {
        if (settings.sslBundle() == null) {
            return defaults.sslBundle();
        }
        try {
            return bundles.getBundle(settings.sslBundle());
        } catch (NoSuchSslBundleException e) {
            throw new WrongSettingException(
                    setting + ".ssl-bundle",
                    "there is no SSL bundle \"" + settings.sslBundle() + "\"",
                    "Define spring.ssl.bundle.pem." + settings.sslBundle()
                            + ".truststore.certificate, the file with the certificate of your authority.");
        }
    }

    /** Who waits for a connection waits in memory only, so that as many may as there are calls. */
    private ConnectionProvider pool(UpstreamSettings settings, int connections) {
        Integer own = settings.maxConnections();
        ConnectionProvider pool = ConnectionProvider.builder("upstream-" + settings.name())
                .maxConnections(own == null ? connections : own)
                .pendingAcquireMaxCount(UNBOUNDED)
                .pendingAcquireTimeout(POOL_TIMEOUT)
                .maxIdleTime(MAX_IDLE)
                .evictInBackground(MAX_IDLE)
                .build();
        pools.add(pool);
        return pool;
    }

    private static String withoutTrailingSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Closes all connections. */
    @Override
    public void destroy() {
        pools.forEach(ConnectionProvider::dispose);
    }
}
