package ai.careerpath.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the progress of a scripted answer, each event at once. */
final class EventStream {

    static final List<String> STEPS = List.of("knowledge", "analysis", "courses", "codegen", "validation");

    private final OutputStream out;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    static EventStream open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        return new EventStream(exchange.getResponseBody());
    }

    /** A script that runs through all steps and ends with a result. */
    static StubService.Script endingWith(String result) {
        return exchange -> {
            EventStream stream = open(exchange);
            for (String step : STEPS) {
                stream.started(step);
                stream.heartbeat();
                stream.finished(step, "catalog", "embedded");
            }
            stream.event("result", result);
        };
    }

    void started(String step) throws IOException {
        event("step", "{\"step\":\"%s\",\"state\":\"started\"}".formatted(step));
    }

    void finished(String step, String source, String status) throws IOException {
        event(
                "step",
                "{\"step\":\"%s\",\"state\":\"finished\",\"source\":\"%s\",\"status\":\"%s\",\"reason\":null,\"duration_ms\":12}"
                        .formatted(step, source, status));
    }

    void event(String name, String data) throws IOException {
        write("event:" + name + "\n"
                + data.strip().lines().map(line -> "data:" + line + "\n").reduce("", String::concat) + "\n");
    }

    void heartbeat() throws IOException {
        write(":heartbeat\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
