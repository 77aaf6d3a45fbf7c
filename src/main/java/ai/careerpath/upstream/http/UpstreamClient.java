package ai.careerpath.upstream.http;

import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;

/**
 * Calls one upstream. Each call is a single try that ends in a value or in an {@link UpstreamException}, whatever the
 * other side does; {@link UpstreamGuard} adds retries and deadlines.
 */
public final class UpstreamClient {

    // The text of an error answer is a courtesy that nobody waits for.
    private static final Duration ERROR_BODY_TIMEOUT = Duration.ofSeconds(1);
    private static final int ERROR_BODY_BYTES = 64 * 1024;
    private static final byte[] NOTHING = new byte[0];

    private final WebClient web;
    private final JsonMapper json;
    private final UpstreamSettings settings;
    private final UpstreamFailures failures;
    private final ObservedCalls calls;

    UpstreamClient(
            WebClient web, JsonMapper json, UpstreamSettings settings, UpstreamFailures failures, ObservedCalls calls) {
        this.web = web;
        this.json = json;
        this.settings = settings;
        this.failures = failures;
        this.calls = calls;
    }

    /** Sends the request and reads the JSON of a 2xx answer. An answer without a body is a bad payload. */
    public <T> Mono<T> json(Function<WebClient, RequestHeadersSpec<?>> request, Class<T> type) {
        return exchange(request, response -> success(response).flatMap(body -> parse(response, body, type)));
    }

    /**
     * Sends the request and makes a value of the JSON of a 2xx answer; a failure of the reader is one of the call.
     *
     * @param reader throws an {@link UpstreamException} when the answer is not what it should be
     */
    public <T> Mono<T> read(Function<WebClient, RequestHeadersSpec<?>> request, Function<JsonNode, T> reader) {
        return exchange(
                request,
                response -> success(response)
                        .flatMap(body -> parse(response, body, JsonNode.class))
                        .map(reader));
    }

    /** Sends the request and reads past the body of a 2xx answer. */
    public Mono<Void> send(Function<WebClient, RequestHeadersSpec<?>> request) {
        return exchange(request, response -> success(response).then());
    }

    private <T> Mono<T> exchange(
            Function<WebClient, RequestHeadersSpec<?>> request, Function<ClientResponse, Mono<T>> reader) {
        return calls.observe(
                Mono.defer(() -> request.apply(web).exchangeToMono(reader)).onErrorMap(failures::broken));
    }

    private Mono<byte[]> success(ClientResponse response) {
        int status = response.statusCode().value();
        if (!response.statusCode().is2xxSuccessful()) {
            HttpHeaders headers = response.headers().asHttpHeaders();
            return errorBody(response).flatMap(body -> Mono.error(failures.status(status, headers, body)));
        }
        return bytes(response, (int) settings.maxBody().toBytes())
                .map(settings.secrets()::masked)
                .onErrorMap(DataBufferLimitException.class, e -> failures.tooLarge(status, e))
                .onErrorMap(
                        UpstreamFailures::isCutShort,
                        e -> failures.badPayload(status, Wording.note("payload.cut-short")));
    }

    private static Mono<byte[]> errorBody(ClientResponse response) {
        return bytes(response, ERROR_BODY_BYTES).timeout(ERROR_BODY_TIMEOUT).onErrorReturn(NOTHING);
    }

    private static Mono<byte[]> bytes(ClientResponse response, int limit) {
        return DataBufferUtils.join(response.bodyToFlux(DataBuffer.class), limit)
                .map(UpstreamClient::drain)
                .defaultIfEmpty(NOTHING);
    }

    private static byte[] drain(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private <T> Mono<T> parse(ClientResponse response, byte[] body, Class<T> type) {
        int status = response.statusCode().value();
        String declared = response.headers().asHttpHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        if (declared != null && !isJson(declared)) {
            Wording what = Wording.note("payload.other-type", settings.clean(declared));
            return Mono.error(failures.badPayload(status, what));
        }
        if (new String(body, StandardCharsets.ISO_8859_1).isBlank()) {
            return Mono.error(failures.badPayload(status, Wording.note("payload.empty")));
        }
        try {
            return Mono.justOrEmpty(json.readValue(body, type))
                    .switchIfEmpty(Mono.error(() -> failures.badPayload(status, Wording.note("payload.null"))));
        } catch (StreamConstraintsException e) {
            return Mono.error(failures.badPayload(status, Wording.note("payload.limits")));
        } catch (IOException e) {
            // Jackson's own message quotes the body, which is not ours to repeat.
            return Mono.error(failures.badPayload(status, Wording.note("payload.unexpected")));
        }
    }

    private static boolean isJson(String contentType) {
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            // Some servers of the OpenAI protocol send their JSON as plain text.
            return type.getSubtype().equals("json")
                    || type.getSubtype().endsWith("+json")
                    || type.equalsTypeAndSubtype(MediaType.TEXT_PLAIN);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
