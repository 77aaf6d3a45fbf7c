package ai.careerpath.upstream.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP client of one upstream may do.
 *
 * @param name how people read it, in messages and as the name of its connection pool
 * @param metric what metrics and spans call it
 * @param baseUrl what relative addresses are resolved against
 * @param timeLimit how long one try may take; null: as the time limiter of its Resilience4j instance says
 * @param concurrency how many calls may be under way at once; null: as the bulkhead of its Resilience4j instance says
 * @param maxBody how large an answer may be
 * @param maxConnections how many connections it may have at once; null: as many as its bulkhead has places
 * @param retryStaleConnections whether a request is sent again when its pooled connection turns out to be closed;
 *     only where every request is idempotent
 * @param sslBundle the name of the SSL bundle with the certificates to trust; null: what the JVM trusts
 * @param secrets headers that go only to addresses that are trusted
 * @param quotaTexts how error texts begin that tell of a quota used up, whatever the status
 */
public record UpstreamSettings(
        String name,
        String metric,
        URI baseUrl,
        @Nullable Duration timeLimit,
        @Nullable Integer concurrency,
        DataSize maxBody,
        @Nullable Integer maxConnections,
        boolean retryStaleConnections,
        @Nullable String sslBundle,
        UpstreamSecrets secrets,
        List<String> quotaTexts) {

    /** 1 MiB, no secrets; what carries a secret goes to the origin of the base URL only. */
    public static Builder of(String name, URI baseUrl) {
        return new Builder(name, baseUrl);
    }

    /** Text that the upstream wrote, without our secrets in it and fit for a message. */
    public String clean(String text) {
        return UpstreamText.clean(secrets.masked(text));
    }

    /** Collects the settings of one upstream. */
    public static final class Builder {
        private final String name;
        private final URI baseUrl;
        private final List<UpstreamSecrets.Header> secretHeaders = new ArrayList<>();
        private String metric;
        private DataSize maxBody = DataSize.ofMegabytes(1);
        private @Nullable Duration timeLimit;
        private @Nullable Integer concurrency;
        private @Nullable Integer maxConnections;
        private boolean retryStaleConnections;
        private @Nullable String sslBundle;
        private Predicate<URI> trusted;
        private List<String> quotaTexts = List.of();

        private Builder(String name, URI baseUrl) {
            this.name = name;
            this.metric = name.toLowerCase(Locale.ROOT);
            this.baseUrl = baseUrl;
            this.trusted = UpstreamSecrets.originOf(baseUrl);
        }

        public Builder metric(String value) {
            metric = value;
            return this;
        }

        public Builder timeLimit(Duration limit) {
            timeLimit = limit;
            return this;
        }

        public Builder concurrency(int calls) {
            concurrency = calls;
            return this;
        }

        public Builder maxBody(DataSize size) {
            maxBody = size;
            return this;
        }

        public Builder maxConnections(int connections) {
            maxConnections = connections;
            return this;
        }

        public Builder retryStaleConnections() {
            retryStaleConnections = true;
            return this;
        }

        public Builder sslBundle(@Nullable String bundle) {
            sslBundle = bundle;
            return this;
        }

        public Builder secretHeader(String header, Supplier<String> value) {
            secretHeaders.add(new UpstreamSecrets.Header(header, value));
            return this;
        }

        public Builder trusted(Predicate<URI> scope) {
            trusted = scope;
            return this;
        }

        public Builder quotaTexts(String... beginnings) {
            quotaTexts = List.of(beginnings);
            return this;
        }

        public UpstreamSettings build() {
            return new UpstreamSettings(
                    name,
                    metric,
                    baseUrl,
                    timeLimit,
                    concurrency,
                    maxBody,
                    maxConnections,
                    retryStaleConnections,
                    sslBundle,
                    new UpstreamSecrets(secretHeaders, trusted),
                    quotaTexts);
        }
    }
}
