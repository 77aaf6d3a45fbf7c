package ai.careerpath.upstream.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.observation.ObservationRegistry;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.Jackson2JsonDecoder;
import org.springframework.http.codec.json.Jackson2JsonEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Makes the HTTP client of each upstream: connect timeout, bounded pool, bounded answers, and none of the conveniences
 * that send a request somewhere else (redirects, proxies from the environment, cookies).
 */
@Component
public final class UpstreamClients implements DisposableBean {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration POOL_PATIENCE = Duration.ofSeconds(5);
    // Shorter than the idle timeout of common gateways (60 s and more), so that connections rarely turn out stale.
    private static final Duration MAX_IDLE = Duration.ofSeconds(15);

    private final ObservationRegistry observations;
    private final List<ConnectionProvider> pools = new CopyOnWriteArrayList<>();

    public UpstreamClients(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** The client of the upstream with these settings; it lives as long as this factory. */
    public UpstreamClient create(UpstreamSettings settings) {
        JsonMapper json = UpstreamJson.mapper(settings.maxBody());
        ObservedCalls calls = new ObservedCalls(observations, settings);
        WebClient web = WebClient.builder()
                .baseUrl(withoutTrailingSlash(settings.baseUrl().toString()))
                .clientConnector(new ReactorClientHttpConnector(http(settings)))
                .defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .filter(calls)
                .filter(new SecretHeaders(settings))
                .codecs(codecs -> {
                    codecs.defaultCodecs().jackson2JsonEncoder(new Jackson2JsonEncoder(json));
                    codecs.defaultCodecs().jackson2JsonDecoder(new Jackson2JsonDecoder(json));
                    codecs.defaultCodecs()
                            .maxInMemorySize((int) settings.maxBody().toBytes());
                })
                .build();
        UpstreamFailures failures = new UpstreamFailures(settings, json, Clock.systemUTC());
        return new UpstreamClient(web, json, settings, failures, calls);
    }

    // Compression is not asked for: an answer that unpacks to a thousand times its size then cannot exist.
    private HttpClient http(UpstreamSettings settings) {
        return HttpClient.create(pool(settings))
                .compress(false)
                .followRedirect(false)
                .noProxy()
                .disableRetry(!settings.retryStaleConnections())
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT_TIMEOUT.toMillis())
                .responseTimeout(settings.responseTimeout());
    }

    private ConnectionProvider pool(UpstreamSettings settings) {
        ConnectionProvider pool = ConnectionProvider.builder("upstream-" + settings.name())
                .maxConnections(settings.maxConnections())
                .pendingAcquireMaxCount(settings.maxConnections() * 4)
                .pendingAcquireTimeout(POOL_PATIENCE)
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
