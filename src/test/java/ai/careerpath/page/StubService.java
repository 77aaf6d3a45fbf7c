package ai.careerpath.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Serves the page's files as the service does, and answers its requests from a script. */
final class StubService implements AutoCloseable {

    /** The policy the page must live with. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> lookUps = new LinkedBlockingQueue<>();

    StubService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** How a request is answered. */
    interface Script {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** A request the page sent. */
    record Request(String path, String accept, String language, JsonNode body) {}

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void careerPath(Script script) {
        scripts.put("/career-path", script);
    }

    void codeValidations(Script script) {
        scripts.put("/code-validations", script);
    }

    void roles(Script script) {
        scripts.put("/roles", script);
    }

    /** The exercises of a skill; the others have none. */
    void exercises(String skill, Script script) {
        scripts.put("/skills/" + skill + "/exercises", script);
    }

    /** The next request that was sent, waited for. */
    Request takeRequest() throws InterruptedException {
        return take(requests);
    }

    /** The next address that was looked up, with its query, waited for. */
    String takeLookUp() throws InterruptedException {
        return take(lookUps);
    }

    private static <T> T take(BlockingQueue<T> sent) throws InterruptedException {
        T next = sent.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("The page sent no request");
        }
        return next;
    }

    boolean hasMoreRequests() {
        return !requests.isEmpty();
    }

    /** A script that answers in one piece. */
    static Script document(int status, String contentType, String body) {
        return exchange -> send(exchange, status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if ("POST".equals(exchange.getRequestMethod())) {
                answerFromScript(exchange);
            } else if (isLookUp(exchange.getRequestURI().getPath())) {
                lookUp(exchange);
            } else {
                sendFile(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isLookUp(String path) {
        return path.equals("/roles") || path.startsWith("/skills/");
    }

    /** Answers with nothing where there is no script. */
    private void lookUp(HttpExchange exchange) throws IOException, InterruptedException {
        lookUps.add(exchange.getRequestURI().toString());
        scripts.getOrDefault(exchange.getRequestURI().getPath(), document(200, "application/json", "[]"))
                .answer(exchange);
    }

    private void answerFromScript(HttpExchange exchange) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        String language = exchange.getRequestHeaders().getFirst("Accept-Language");
        requests.add(new Request(path, accept, language, DevTools.JSON.readTree(exchange.getRequestBody())));
        Script script = scripts.get(path);
        if (script == null) {
            throw new IOException("No script for " + path);
        }
        script.answer(exchange);
    }

    private static void sendFile(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.equals("/") ? "/index.html" : path;
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        @Nullable InputStream content = StubService.class.getResourceAsStream("/static" + file);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        try (content) {
            String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
            send(exchange, 200, type == null ? "application/octet-stream" : type, content.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, int status, String contentType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
