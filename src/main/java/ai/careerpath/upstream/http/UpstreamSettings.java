package ai.careerpath.upstream.http;

import ai.careerpath.model.UpstreamText;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP client of one upstream may do.
 *
 * @param name how people read it, in messages and as the name of its connection pool
 * @param baseUrl what relative addresses are resolved against
 * @param responseTimeout how long the connection may be silent while an answer is awaited
 * @param maxBody how large an answer may be
 * @param maxConnections how many connections it may have at once
 * @param retryStaleConnections whether a request is sent again when its pooled connection turns out to be closed;
 *     only where every request is idempotent
 * @param secretHeaders headers that go only to addresses that are {@code trusted}
 * @param trusted which addresses may see the secret headers
 * @param quotaTexts how error texts begin that tell of a quota used up, whatever the status
 */
public record UpstreamSettings(
        String name,
        URI baseUrl,
        Duration responseTimeout,
        DataSize maxBody,
        int maxConnections,
        boolean retryStaleConnections,
        List<SecretHeader> secretHeaders,
        Predicate<URI> trusted,
        List<String> quotaTexts) {

    /** A header such as {@code Authorization: Bearer <key>}, whose value is asked for when it is sent. */
    public record SecretHeader(String name, Supplier<String> value) {
        /** The value without the scheme before it. */
        String secret() {
            String text = value.get();
            return text.substring(text.lastIndexOf(' ') + 1);
        }
    }

    /** 10 seconds, 1 MiB, 32 connections, no secrets; what carries a secret goes to the origin of the base URL only. */
    public static UpstreamSettings of(String name, URI baseUrl) {
        return new UpstreamSettings(
                name,
                baseUrl,
                Duration.ofSeconds(10),
                DataSize.ofMegabytes(1),
                32,
                false,
                List.of(),
                url -> Origin.of(url).equals(Origin.of(baseUrl)),
                List.of());
    }

    public UpstreamSettings withResponseTimeout(Duration timeout) {
        return new UpstreamSettings(
                name,
                baseUrl,
                timeout,
                maxBody,
                maxConnections,
                retryStaleConnections,
                secretHeaders,
                trusted,
                quotaTexts);
    }

    public UpstreamSettings withMaxBody(DataSize size) {
        return new UpstreamSettings(
                name,
                baseUrl,
                responseTimeout,
                size,
                maxConnections,
                retryStaleConnections,
                secretHeaders,
                trusted,
                quotaTexts);
    }

    public UpstreamSettings withMaxConnections(int connections) {
        return new UpstreamSettings(
                name,
                baseUrl,
                responseTimeout,
                maxBody,
                connections,
                retryStaleConnections,
                secretHeaders,
                trusted,
                quotaTexts);
    }

    public UpstreamSettings withRetryStaleConnections() {
        return new UpstreamSettings(
                name, baseUrl, responseTimeout, maxBody, maxConnections, true, secretHeaders, trusted, quotaTexts);
    }

    public UpstreamSettings withTrusted(Predicate<URI> scope) {
        return new UpstreamSettings(
                name,
                baseUrl,
                responseTimeout,
                maxBody,
                maxConnections,
                retryStaleConnections,
                secretHeaders,
                scope,
                quotaTexts);
    }

    public UpstreamSettings withSecretHeader(String header, Supplier<String> value) {
        List<SecretHeader> headers = new ArrayList<>(secretHeaders);
        headers.add(new SecretHeader(header, value));
        return new UpstreamSettings(
                name,
                baseUrl,
                responseTimeout,
                maxBody,
                maxConnections,
                retryStaleConnections,
                List.copyOf(headers),
                trusted,
                quotaTexts);
    }

    public UpstreamSettings withQuotaTexts(String... beginnings) {
        return new UpstreamSettings(
                name,
                baseUrl,
                responseTimeout,
                maxBody,
                maxConnections,
                retryStaleConnections,
                secretHeaders,
                trusted,
                List.of(beginnings));
    }

    /** Hides our secrets in what the upstream wrote. */
    SecretMask mask() {
        return new SecretMask(secretHeaders);
    }

    /** Text that the upstream wrote, without our secrets in it and fit for a message. */
    public String clean(String text) {
        return UpstreamText.clean(mask().in(text));
    }
}
