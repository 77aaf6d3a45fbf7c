package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.TerminalText;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One process of a run, as the runner reports it: a compiler, or the program itself.
 *
 * @param end {@code exited}, or what ended it: {@code timeout}, {@code output}, {@code oom}, {@code killed}
 * @param out what was kept of standard output; in base64, since it may be anything
 * @param err the same of standard error
 * @param truncated whether more was written to a stream than was kept
 * @param cut whether that is so of standard output
 * @param seconds of wall time
 * @param cpu seconds of processor time; null when not told
 * @param peak bytes of the largest resident set; null when not told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RunnerStage(
        @Nullable String stage,
        @Nullable String end,
        @Nullable Integer rc,
        @Nullable String signal,
        byte @Nullable [] out,
        byte @Nullable [] err,
        boolean truncated,
        boolean cut,
        double seconds,
        @Nullable Double cpu,
        @Nullable Long peak) {

    boolean isCompiler() {
        return "compile".equals(stage);
    }

    int exitCode() {
        return rc == null ? -1 : rc;
    }

    Output output() {
        return new Output(text(out), text(err), truncated, cut);
    }

    Duration duration() {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    ExecutionRecord.Stage recorded() {
        boolean endedItself = end == null || end.equals("exited");
        return new ExecutionRecord.Stage(
                isCompiler() ? "compile" : "run",
                endedItself ? rc : null,
                signal,
                duration().toMillis(),
                cpu == null ? null : Math.round(cpu * 1000),
                peak,
                text(out),
                text(err),
                truncated);
    }

    private static String text(byte @Nullable [] stream) {
        return stream == null ? "" : TerminalText.sanitize(new String(stream, StandardCharsets.UTF_8));
    }
}
