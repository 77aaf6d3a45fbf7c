package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.TerminalText;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * One process of a run, as the runner reports it: a compiler, or the program itself.
 *
 * @param end {@code exited}, or what ended it: {@code timeout}, {@code output}, {@code oom}, {@code killed}
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
        @Nullable String out,
        @Nullable String err,
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
        return new Output(decode(out), decode(err), truncated, cut);
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
                decode(out),
                decode(err),
                truncated);
    }

    private static String decode(@Nullable String base64) {
        if (base64 == null) {
            return "";
        }
        byte[] bytes = Base64.getDecoder().decode(base64);
        return TerminalText.sanitize(new String(bytes, StandardCharsets.UTF_8));
    }
}
