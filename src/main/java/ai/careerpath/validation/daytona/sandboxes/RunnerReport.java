package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.TerminalText;
import ai.careerpath.validation.daytona.workspaces.CompileErrors;
import ai.careerpath.validation.daytona.workspaces.MemoryLimit;
import ai.careerpath.validation.daytona.workspaces.OutputBounds;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the runner inside a sandbox says of one run: the line that begins with the nonce.
 *
 * @param end how it ended; {@code open} when the isolation asked for cannot be had, so that nothing was run
 * @param isolation what separated the program from the runner
 * @param limit the execution limit that applied, in seconds
 * @param tool what is missing
 * @param why what is wrong with it; null when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunnerReport(
        @Nullable String end,
        @Nullable String isolation,
        @Nullable List<Stage> stages,
        @Nullable String runtime,
        double limit,
        @Nullable String tool,
        @Nullable String why) {

    private static final JsonMapper JSON = new JsonMapper();

    /** One process of a run: a compiler, or the program itself. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Stage(
            @Nullable String stage,
            @Nullable Integer rc,
            @Nullable String out,
            @Nullable String err,
            boolean truncated,
            double seconds) {

        private static final Stage NONE = new Stage(null, null, null, null, false, 0);

        private boolean isCompiler() {
            return "compile".equals(stage);
        }

        private Output output() {
            return new Output(decode(out), decode(err), truncated);
        }

        private int exitCode() {
            return rc == null ? -1 : rc;
        }

        private Duration duration() {
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
    }

    /** The report in what the command printed; empty when there is none, or only something that looks like one. */
    public static Optional<RunnerReport> in(String result, String nonce) {
        return result.lines()
                .filter(line -> line.startsWith(nonce))
                .findFirst()
                .flatMap(line -> parse(line.substring(nonce.length())));
    }

    /** Whether what the command printed has the nonce more than once: somebody else has learned it. */
    public static boolean isAmbiguous(String result, String nonce) {
        return result.indexOf(nonce) != result.lastIndexOf(nonce);
    }

    /** Whether nothing was run, because the sandbox cannot isolate as was asked. */
    public boolean isOpen() {
        return "open".equals(end);
    }

    /** Whether the process that watched the program was ended before it could tell. */
    boolean isLost() {
        return "lost".equals(end);
    }

    /** The observation it stands for. */
    public Execution execution(Language language, long memoryBytes) {
        Stage last = stages == null || stages.isEmpty() ? Stage.NONE : stages.get(stages.size() - 1);
        Output output = last.output();
        return switch (String.valueOf(end)) {
            case "timeout" -> Execution.timedOut(tenths(limit), output, last.duration());
            case "output" -> Execution.outputLimit(OutputBounds.DRAINED.toBytes(), output, last.duration());
            case "oom" -> MemoryLimit.exceeded(memoryBytes, last.exitCode(), output, last.duration());
            case "killed" ->
                Execution.unavailable("the program was killed, and Daytona's sandbox does not tell whether for its memory");
            case "missing" -> Execution.unavailable(SandboxSnapshots.missing(String.valueOf(tool), why));
            case "exited" ->
                last.isCompiler() || CompileErrors.shows(language, last.exitCode(), output.stderr())
                        ? Execution.compileError(last.exitCode(), output, last.duration())
                        : Execution.ended(last.exitCode(), output, last.duration());
            default -> Execution.unavailable("Daytona's sandbox sent a bad payload: a report that is not understood");
        };
    }

    private static Duration tenths(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 10) * 100);
    }

    private static Optional<RunnerReport> parse(String json) {
        try {
            return Optional.of(JSON.readValue(json, RunnerReport.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String decode(@Nullable String base64) {
        if (base64 == null) {
            return "";
        }
        byte[] bytes = Base64.getDecoder().decode(base64);
        return TerminalText.sanitize(new String(bytes, StandardCharsets.UTF_8));
    }
}
