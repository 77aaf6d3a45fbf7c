package ai.careerpath.upstream.http;

import ai.careerpath.upstream.failure.UpstreamException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Mono;

/**
 * The secrets of one upstream: sent to the addresses they belong to and nowhere else, and taken out of what it wrote, since
 * it knows them and so may repeat them.
 *
 * @param trusted which addresses may see them
 */
record UpstreamSecrets(List<Header> headers, Predicate<URI> trusted) {

    private static final String MASK = "***";

    /** What is shorter is no key, and could stand anywhere in a text by chance. */
    private static final int SHORTEST = 6;

    UpstreamSecrets {
        headers = List.copyOf(headers);
    }

    /** A header such as {@code Authorization: Bearer <key>}, whose value is asked for when it is sent. */
    record Header(String name, Supplier<String> value) {
        /** The value without the scheme before it. */
        private String secret() {
            String text = value.get();
            return text.substring(text.lastIndexOf(' ') + 1);
        }
    }

    /** Whether an address has the scheme, host and port of this one. */
    static Predicate<URI> originOf(URI url) {
        String origin = origin(url);
        return other -> origin(other).equals(origin);
    }

    private static String origin(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(url.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    /**
     * Returns what adds the headers to a request, and lets one fail that goes where they do not belong.
     *
     * @param kept makes the failure of a request to this address
     */
    ExchangeFilterFunction filter(Function<URI, UpstreamException> kept) {
        return (request, next) -> {
            if (headers.isEmpty()) {
                return next.exchange(request);
            }
            if (!trusted.test(request.url())) {
                return Mono.error(kept.apply(request.url()));
            }
            ClientRequest.Builder signed = ClientRequest.from(request);
            headers.forEach(
                    header -> signed.header(header.name(), header.value().get()));
            return next.exchange(signed.build());
        };
    }

    /** Returns the text without the secrets. */
    String masked(String text) {
        String masked = text;
        for (Header header : headers) {
            String secret = header.secret();
            if (secret.length() >= SHORTEST) {
                masked = masked.replace(secret, MASK);
            }
        }
        return masked;
    }

    /** Returns the same bytes where there is nothing to hide. */
    byte[] masked(byte[] body) {
        // Keys travel in headers and so are ASCII, whatever the encoding of the body.
        Charset eachByteACharacter = StandardCharsets.ISO_8859_1;
        String text = new String(body, eachByteACharacter);
        String masked = masked(text);
        return masked.equals(text) ? body : masked.getBytes(eachByteACharacter);
    }
}
