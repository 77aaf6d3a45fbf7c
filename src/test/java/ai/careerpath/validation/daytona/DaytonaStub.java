package ai.careerpath.validation.daytona;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Both APIs of Daytona on the loopback address, {@code /api} with its toolbox and {@code /v1}, with the state that a
 * real server keeps: what was created stays until it is deleted. Faults and the results of runs are scripted.
 */
final class DaytonaStub implements AutoCloseable {

    static final String KEY = "dtn-canary-0815";

    /** What happens to one request instead of a proper answer; AFTER means that the request has taken effect. */
    enum Fault {
        NONE,
        HANG_UP_BEFORE,
        HANG_UP_AFTER,
        SLOW,
        TOO_MANY_REQUESTS,
        SERVER_ERROR,
        BAD_GATEWAY,
        HTML,
        UNAVAILABLE
    }

    enum Operation {
        CREATE,
        GET,
        LIST,
        SNAPSHOT,
        ACTIVATE,
        EXECUTE,
        DELETE
    }

    interface Faults {
        Fault at(Operation operation);
    }

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StubSandboxes sandboxes = new StubSandboxes(this::toolbox);
    private final StubRuns runs = new StubRuns();
    private final DisposableServer server;
    private volatile Faults faults = operation -> Fault.NONE;
    private volatile boolean forgetful;

    DaytonaStub() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(this::handle)
                .bindNow();
    }

    URI api(boolean sandboxApi) {
        return URI.create("http://127.0.0.1:" + server.port() + (sandboxApi ? "/api" : "/v1"));
    }

    private String toolbox() {
        return "http://127.0.0.1:" + server.port() + "/toolbox";
    }

    DaytonaStub faults(Faults script) {
        this.faults = script;
        return this;
    }

    DaytonaStub runs(StubRuns.Interpreter script) {
        runs.script(script);
        return this;
    }

    DaytonaStub executes(StubRuns.Machine inside) {
        runs.execute(inside);
        return this;
    }

    /** Sandboxes have to be polled until they have started. */
    DaytonaStub cold() {
        sandboxes.startSlowly();
        return this;
    }

    /** Requests are not kept, for runs of many. */
    DaytonaStub forgetful() {
        this.forgetful = true;
        return this;
    }

    /** How many sandboxes the organisation may have at once. */
    DaytonaStub quota(int sandboxes) {
        this.sandboxes.limitTo(sandboxes);
        return this;
    }

    /** The state of the polyglot snapshot; empty when it was never registered. */
    DaytonaStub snapshot(String state) {
        sandboxes.setSnapshotState(state);
        return this;
    }

    /** What comes of a sandbox that is waited for. */
    DaytonaStub becomes(String state) {
        sandboxes.setStateWhenReady(state);
        return this;
    }

    /** Puts a sandbox there that this service had not created just now. */
    void plant(String name, Instant createdAt) {
        sandboxes.plant(name, createdAt);
    }

    int live() {
        return sandboxes.live();
    }

    int created() {
        return sandboxes.created();
    }

    int deleted() {
        return sandboxes.deleted();
    }

    int executing() {
        return runs.executing();
    }

    /** Method, path and body of each request. */
    List<String> requests() {
        return requests;
    }

    private Mono<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> {
            String method = request.method().name();
            if (!forgetful) {
                requests.add(method + " " + request.uri() + " " + body);
            }
            if (!("Bearer " + KEY).equals(request.requestHeaders().get(HttpHeaderNames.AUTHORIZATION))) {
                return send(response, StubReply.error(401, "Invalid credentials"));
            }
            Operation operation = operation(method, request.uri());
            Fault fault = faults.at(operation);
            Mono<StubReply> reply = Mono.defer(() -> answer(operation, request.uri(), body))
                    .onErrorResume(StubReply.Refused.class, refusal -> Mono.just(refusal.reply()));
            return switch (fault) {
                case NONE -> reply.flatMap(answer -> send(response, answer));
                case SLOW -> Mono.delay(Duration.ofMillis(150)).then(reply).flatMap(answer -> send(response, answer));
                case HANG_UP_BEFORE -> hangUp(response);
                case HANG_UP_AFTER -> reply.then(hangUp(response));
                case TOO_MANY_REQUESTS -> send(response, StubReply.error(429, "ThrottlerException: Too Many Requests"));
                case BAD_GATEWAY -> response.status(502).send();
                case HTML ->
                    response.header("Content-Type", "text/html")
                            .sendString(Mono.just("<html>gateway</html>"))
                            .then();
                case SERVER_ERROR -> send(response, StubReply.error(500, "An unexpected error occurred."));
                case UNAVAILABLE -> send(response, StubReply.error(503, "Service is currently under maintenance."));
            };
        });
    }

    private static Operation operation(String method, String uri) {
        String path = new QueryStringDecoder(uri).path();
        return switch (method) {
            case "DELETE" -> Operation.DELETE;
            case "GET" ->
                path.equals("/api/sandbox")
                        ? Operation.LIST
                        : path.startsWith("/api/snapshots") ? Operation.SNAPSHOT : Operation.GET;
            default ->
                path.startsWith("/api/snapshots")
                        ? Operation.ACTIVATE
                        : path.endsWith("/execute") ? Operation.EXECUTE : Operation.CREATE;
        };
    }

    private Mono<StubReply> answer(Operation operation, String uri, String body) {
        QueryStringDecoder query = new QueryStringDecoder(uri);
        String path = query.path();
        List<String> parts = List.of(path.split("/"));
        return switch (operation) {
            case CREATE -> Mono.just(sandboxes.create(path, StubReply.read(body)));
            case EXECUTE ->
                sandboxes
                        .find(parts.get(path.startsWith("/toolbox") ? 2 : 3))
                        .map(entry -> runs.execute(path, StubReply.read(body), entry.limit()))
                        .orElseGet(() -> Mono.just(StubSandboxes.unknown(path)));
            case ACTIVATE -> Mono.just(sandboxes.activate());
            case SNAPSHOT -> Mono.just(sandboxes.snapshot());
            case DELETE -> Mono.just(sandboxes.delete(parts.get(3)));
            case LIST -> Mono.just(sandboxes.list(query));
            case GET -> Mono.just(sandboxes.get(parts.get(3)));
        };
    }

    private static Mono<Void> send(HttpServerResponse response, StubReply reply) {
        return response.status(reply.status())
                .header("Content-Type", "application/json")
                .sendString(Mono.just(reply.text()))
                .then();
    }

    private static Mono<Void> hangUp(HttpServerResponse response) {
        return Mono.fromRunnable(
                () -> response.withConnection(connection -> connection.channel().close()));
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
