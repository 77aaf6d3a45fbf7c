package ai.careerpath.validation.daytona;

import ai.careerpath.model.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** How the code of a run ends. */
    record Run(String end, String stage, int exitCode, String out, String err, double seconds) {
        static Run exited(int exitCode, String out, String err, double seconds) {
            return new Run("exited", "run", exitCode, out, err, seconds);
        }
    }

    interface Interpreter {
        Mono<Run> run(Language language, String code);
    }

    /** What executes for real, whatever language the program in it is in. */
    interface Machine {
        /** A command of the toolbox. */
        Mono<Printed> command(Language language, String command);

        /** A program of the workspace API. */
        default Mono<Run> program(Language language, String code, Duration limit) {
            return Mono.error(new UnsupportedOperationException("only the commands of a toolbox are executed here"));
        }
    }

    /** What came of a command; both streams are one. */
    record Printed(int exitCode, String result) {}

    private record Reply(int status, Object body) {}

    /** A request that the real server refuses too. */
    private static final class Refused extends RuntimeException {
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    private record Entry(
            String id,
            String name,
            Instant createdAt,
            AtomicInteger looks,
            @Nullable String snapshot,
            Duration limit) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Entry> live = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger created = new AtomicInteger();
    private final AtomicInteger deleted = new AtomicInteger();
    private final AtomicInteger executing = new AtomicInteger();
    private final DisposableServer server;
    private volatile Faults faults = operation -> Fault.NONE;
    private volatile Interpreter interpreter = (language, code) -> Mono.just(Run.exited(0, "fine\n", "", 0.1));
    private volatile @Nullable Machine machine;
    private volatile boolean cold;
    private volatile boolean forgetful;
    private volatile int quota = Integer.MAX_VALUE;
    private volatile String snapshotState = "active";
    private volatile String stateWhenReady = "started";

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

    DaytonaStub faults(Faults script) {
        this.faults = script;
        return this;
    }

    DaytonaStub runs(Interpreter script) {
        this.interpreter = script;
        return this;
    }

    DaytonaStub executes(Machine inside) {
        this.machine = inside;
        return this;
    }

    /** Sandboxes have to be polled until they have started. */
    DaytonaStub cold() {
        this.cold = true;
        return this;
    }

    /** Requests are not kept, for runs of many. */
    DaytonaStub forgetful() {
        this.forgetful = true;
        return this;
    }

    /** How many sandboxes the organisation may have at once. */
    DaytonaStub quota(int sandboxes) {
        this.quota = sandboxes;
        return this;
    }

    /** The state of the polyglot snapshot; empty when it was never registered. */
    DaytonaStub snapshot(String state) {
        this.snapshotState = state;
        return this;
    }

    /** What comes of a sandbox that is waited for. */
    DaytonaStub becomes(String state) {
        this.stateWhenReady = state;
        return this;
    }

    /** Puts a sandbox there that this service had not created just now. */
    void plant(String name, Instant createdAt) {
        live.put(
                name,
                new Entry(UUID.randomUUID().toString(), name, createdAt, new AtomicInteger(), null, Duration.ZERO));
    }

    int live() {
        return live.size();
    }

    int created() {
        return created.get();
    }

    int deleted() {
        return deleted.get();
    }

    int executing() {
        return executing.get();
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
                return send(response, error(401, "Invalid credentials"));
            }
            Operation operation = operation(method, request.uri());
            Fault fault = faults.at(operation);
            Mono<Reply> reply = Mono.defer(() -> answer(operation, request.uri(), body))
                    .onErrorResume(
                            Refused.class,
                            refusal -> Mono.just(error(refusal.status, String.valueOf(refusal.getMessage()))));
            return switch (fault) {
                case NONE -> reply.flatMap(answer -> send(response, answer));
                case SLOW -> Mono.delay(Duration.ofMillis(150)).then(reply).flatMap(answer -> send(response, answer));
                case HANG_UP_BEFORE -> hangUp(response);
                case HANG_UP_AFTER -> reply.then(hangUp(response));
                case TOO_MANY_REQUESTS -> send(response, error(429, "ThrottlerException: Too Many Requests"));
                case BAD_GATEWAY -> response.status(502).send();
                case HTML ->
                    response.header("Content-Type", "text/html")
                            .sendString(Mono.just("<html>gateway</html>"))
                            .then();
                case SERVER_ERROR -> send(response, error(500, "An unexpected error occurred."));
                case UNAVAILABLE -> send(response, error(503, "Service is currently under maintenance."));
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

    private Mono<Reply> answer(Operation operation, String uri, String body) {
        QueryStringDecoder query = new QueryStringDecoder(uri);
        String path = query.path();
        List<String> parts = List.of(path.split("/"));
        return switch (operation) {
            case CREATE -> Mono.just(create(path, json(body)));
            case EXECUTE ->
                find(parts.get(path.startsWith("/toolbox") ? 2 : 3))
                        .map(entry -> execute(entry, path, json(body)))
                        .orElseGet(() -> Mono.just(unknown(path)));
            case ACTIVATE -> {
                snapshotState = "active";
                yield Mono.just(snapshot());
            }
            case SNAPSHOT -> Mono.just(snapshot());
            case DELETE -> Mono.just(delete(parts.get(3)));
            case LIST -> Mono.just(list(query));
            case GET ->
                Mono.just(find(parts.get(3))
                        .map(entry -> new Reply(200, sandbox(entry)))
                        .orElse(error(404, "Sandbox with ID or name " + parts.get(3) + " not found")));
        };
    }

    /** The proxy cannot tell a sandbox that is gone from one that the key may not see. */
    private static Reply unknown(String path) {
        return path.startsWith("/toolbox")
                ? new Reply(
                        401,
                        Map.of(
                                "statusCode",
                                401,
                                "message",
                                "unauthorized: authentication failed: Bearer token is invalid",
                                "code",
                                "UNAUTHORIZED"))
                : error(404, "no such workspace");
    }

    private Reply snapshot() {
        return snapshotState.isEmpty()
                ? error(404, "Snapshot with name x not found")
                : new Reply(200, SandboxBodies.snapshot("careerpath-polyglot-2", snapshotState));
    }

    private Reply create(String path, JsonNode request) {
        if (!path.equals("/api/sandbox") && !path.equals("/v1/workspaces")) {
            throw new Refused(404, "Cannot POST " + path);
        }
        String id = UUID.randomUUID().toString();
        String name = request.path("name").asText(id);
        String snapshot = request.path("snapshot").textValue();
        CreateRequests.check(path, request).ifPresent(problem -> {
            throw new Refused(400, problem);
        });
        if (live.containsKey(name)) {
            throw new Refused(409, "Sandbox with name " + name + " already exists");
        }
        if (snapshot != null && !snapshotState.equals("active")) {
            throw new Refused(400, "Snapshot " + snapshot + " is " + snapshotState);
        }
        if (live.size() >= quota) {
            throw new Refused(
                    400,
                    "Total CPU limit exceeded. Maximum allowed: " + quota
                            + ".\nTo increase concurrency limits, upgrade your organization's Tier.");
        }
        Entry entry = new Entry(
                id,
                name,
                Instant.now(),
                new AtomicInteger(),
                snapshot,
                Duration.ofSeconds(request.path("timeout").asLong()));
        created.incrementAndGet();
        live.put(name, entry);
        return path.startsWith("/v1") ? new Reply(201, Map.of("id", entry.id())) : new Reply(200, sandbox(entry));
    }

    private Mono<Reply> execute(Entry entry, String path, JsonNode request) {
        executing.incrementAndGet();
        Mono<Reply> reply = path.startsWith("/toolbox")
                ? executeCommand(request.path("command").asText())
                : executeProgram(language(request), request.path("code").asText(), entry.limit());
        return reply.doFinally(end -> executing.decrementAndGet());
    }

    private Mono<Reply> executeCommand(String command) {
        JsonNode job = job(command);
        Language language = Language.named(job.path("language").asText()).orElseThrow();
        Machine inside = machine;
        return inside == null
                ? interpreter
                        .run(language, job.path("code").asText())
                        .map(run -> new Reply(200, report(run, job.path("nonce").asText())))
                : inside.command(language, command).map(printed -> new Reply(200, printed));
    }

    private Mono<Reply> executeProgram(Language language, String code, Duration limit) {
        Machine inside = machine;
        Mono<Run> run = inside == null ? interpreter.run(language, code) : inside.program(language, code, limit);
        return run.map(ended -> new Reply(200, state(ended)));
    }

    /** The language whose programs have this entry point. */
    private static Language language(JsonNode request) {
        return Stream.of(Language.values())
                .filter(each ->
                        each.entrypoint().equals(request.path("entrypoint").asText()))
                .findFirst()
                .orElseThrow();
    }

    private Reply delete(String address) {
        Optional<Entry> entry = find(address);
        if (entry.isEmpty()) {
            return error(404, "Sandbox with ID or name " + address + " not found");
        }
        if (live.remove(entry.get().name()) != null) {
            deleted.incrementAndGet();
        }
        return new Reply(200, sandbox(entry.get(), "destroying"));
    }

    private Reply list(QueryStringDecoder query) {
        Instant before = query.parameters().getOrDefault("createdAtBefore", List.of()).stream()
                .findFirst()
                .map(Instant::parse)
                .orElse(Instant.MAX);
        List<Map<String, Object>> items = live.values().stream()
                .filter(entry -> entry.createdAt().isBefore(before))
                .map(this::sandbox)
                .toList();
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("items", items);
        page.put("nextCursor", null);
        return new Reply(200, page);
    }

    private Map<String, Object> sandbox(Entry entry) {
        boolean started = !cold || entry.looks().getAndIncrement() > 1;
        return sandbox(entry, started ? stateWhenReady : "creating");
    }

    private Map<String, Object> sandbox(Entry entry, String state) {
        return SandboxBodies.sandbox(
                entry.id(), entry.name(), state, entry.createdAt(), "http://127.0.0.1:" + server.port() + "/toolbox");
    }

    private static Map<String, Object> report(Run run, String nonce) {
        Map<String, Object> stage = Map.of(
                "stage", run.stage(),
                "rc", run.exitCode(),
                "out", base64(run.out()),
                "err", base64(run.err()),
                "truncated", false,
                "seconds", run.seconds());
        Map<String, Object> report =
                Map.of("end", run.end(), "isolation", "own user", "limit", 30, "stages", List.of(stage));
        return Map.of("exitCode", 0, "result", "\n" + nonce + write(report) + "\n");
    }

    private static Map<String, Object> state(Run run) {
        return run.end().equals("timeout")
                ? Map.of("status", "timeout", "stdout", run.out(), "stderr", run.err())
                : Map.of(
                        "exit_code", run.exitCode(),
                        "stdout", run.out(),
                        "stderr", run.err(),
                        "execution_time", run.seconds());
    }

    private Optional<Entry> find(String address) {
        return live.values().stream()
                .filter(entry -> entry.id().equals(address) || entry.name().equals(address))
                .findFirst();
    }

    /** The job in a command: what stands on the last line before the end of what it reads. */
    static JsonNode job(String command) {
        String[] lines = command.split("\n");
        return json(new String(Base64.getDecoder().decode(lines[lines.length - 2]), StandardCharsets.UTF_8));
    }

    private static Reply error(int status, String message) {
        return new Reply(status, Map.of("statusCode", status, "error", "Error", "message", message));
    }

    private static Mono<Void> send(HttpServerResponse response, Reply reply) {
        return response.status(reply.status())
                .header("Content-Type", "application/json")
                .sendString(Mono.just(write(reply.body())))
                .then();
    }

    private static Mono<Void> hangUp(HttpServerResponse response) {
        return Mono.fromRunnable(
                () -> response.withConnection(connection -> connection.channel().close()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
