package ai.careerpath.validation.daytona;

import ai.careerpath.model.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What comes of the code that {@link DaytonaStub} is told to run: as scripted, or really executed. */
final class StubRuns {

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

    private final AtomicInteger executing = new AtomicInteger();
    private volatile Interpreter interpreter = (language, code) -> Mono.just(Run.exited(0, "fine\n", "", 0.1));
    private volatile @Nullable Machine machine;

    void script(Interpreter script) {
        this.interpreter = script;
    }

    void execute(Machine inside) {
        this.machine = inside;
    }

    int executing() {
        return executing.get();
    }

    Mono<StubReply> execute(String path, JsonNode request, Duration limit) {
        executing.incrementAndGet();
        Mono<StubReply> reply = path.startsWith("/toolbox")
                ? executeCommand(request.path("command").asText())
                : executeProgram(language(request), request.path("code").asText(), limit);
        return reply.doFinally(end -> executing.decrementAndGet());
    }

    private Mono<StubReply> executeCommand(String command) {
        JsonNode job = job(command);
        Language language = Language.named(job.path("language").asText()).orElseThrow();
        Machine inside = machine;
        return inside == null
                ? interpreter
                        .run(language, job.path("code").asText())
                        .map(run ->
                                new StubReply(200, report(run, job.path("nonce").asText())))
                : inside.command(language, command).map(printed -> new StubReply(200, printed));
    }

    private Mono<StubReply> executeProgram(Language language, String code, Duration limit) {
        Machine inside = machine;
        Mono<Run> run = inside == null ? interpreter.run(language, code) : inside.program(language, code, limit);
        return run.map(ended -> new StubReply(200, state(ended)));
    }

    /** The language whose programs have this entry point. */
    private static Language language(JsonNode request) {
        return Stream.of(Language.values())
                .filter(each ->
                        each.entrypoint().equals(request.path("entrypoint").asText()))
                .findFirst()
                .orElseThrow();
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
        return Map.of("exitCode", 0, "result", "\n" + nonce + StubReply.write(report) + "\n");
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

    /** The job in a command: what stands on the last line before the end of what it reads. */
    static JsonNode job(String command) {
        String[] lines = command.split("\n");
        return StubReply.read(new String(Base64.getDecoder().decode(lines[lines.length - 2]), StandardCharsets.UTF_8));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
