package ai.careerpath.upstream.http;

import ai.careerpath.telemetry.SpanContent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the beginning of a body that passes by, for a trace to show. */
final class BodyCopy {

    private final UpstreamSettings settings;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    BodyCopy(UpstreamSettings settings) {
        this.settings = settings;
    }

    /** The request, whose body is copied while it is sent. */
    ClientRequest of(ClientRequest request) {
        return ClientRequest.from(request)
                .body((output, context) -> request.body().insert(copied(output), context))
                .build();
    }

    /** The response, whose body is copied while it is read and told when it has been. */
    ClientResponse of(ClientResponse response, Consumer<String> told) {
        return response.mutate()
                .body(body -> body.doOnNext(this::keep).doOnTerminate(() -> told.accept(text())))
                .build();
    }

    /** What was kept, without the secrets of this upstream. */
    synchronized String text() {
        return settings.secrets().masked(kept.toString(StandardCharsets.UTF_8));
    }

    private ClientHttpRequest copied(ClientHttpRequest output) {
        return new ClientHttpRequestDecorator(output) {
            @Override
            public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
                return super.writeWith(Flux.from(body).doOnNext(BodyCopy.this::keep));
            }
        };
    }

    private synchronized void keep(DataBuffer buffer) {
        int room = Math.min(buffer.readableByteCount(), SpanContent.LIMIT * 2 - kept.size());
        byte[] bytes = new byte[Math.max(0, room)];
        buffer.toByteBuffer(buffer.readPosition(), ByteBuffer.wrap(bytes), 0, bytes.length);
        kept.writeBytes(bytes);
    }
}
