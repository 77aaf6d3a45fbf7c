package ai.careerpath.telemetry;

import com.google.protobuf.InvalidProtocolBufferException;
import io.netty.handler.codec.http.HttpHeaders;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Opik's collector on the loopback address; it keeps what it received. */
final class CollectorStub implements AutoCloseable {

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final List<HttpHeaders> headers = new CopyOnWriteArrayList<>();
    private final DisposableServer server;
    private volatile int refusalStatus;
    private volatile String refusal = "";

    CollectorStub() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.post(
                        "/api/v1/private/otel/v1/traces",
                        (request, response) -> receive(request).then(answer(response))))
                .bindNow();
    }

    /** Refuses what comes from now on, though it keeps it. */
    void refuse(int status, String text) {
        refusalStatus = status;
        refusal = text;
    }

    private Mono<Void> answer(HttpServerResponse response) {
        return refusalStatus == 0
                ? response.status(200).send()
                : response.status(refusalStatus).sendString(Mono.just(refusal)).then();
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/api");
    }

    /** All spans of a trace that have arrived so far. */
    List<Span> trace(String id) {
        return spans.stream()
                .filter(span -> hex(span.getTraceId().toByteArray()).equals(id))
                .toList();
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    List<HttpHeaders> headers() {
        return List.copyOf(headers);
    }

    static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private Mono<Void> receive(HttpServerRequest request) {
        headers.add(request.requestHeaders().copy());
        return request.receive().aggregate().asByteArray().doOnNext(this::keep).then();
    }

    private void keep(byte[] body) {
        try {
            ExportTraceServiceRequest.parseFrom(body)
                    .getResourceSpansList()
                    .forEach(resource ->
                            resource.getScopeSpansList().forEach(scope -> spans.addAll(scope.getSpansList())));
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError("not OTLP", e);
        }
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
