package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.TerminalText;
import ai.careerpath.validation.daytona.workspaces.CompileErrors;
import ai.careerpath.validation.daytona.workspaces.MemoryLimit;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the runner inside a sandbox says of one run: the line that begins with the nonce. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunnerReport(
        @Nullable String end,
        @Nullable String stage,
        @Nullable Integer rc,
        @Nullable String out,
        @Nullable String err,
        boolean truncated,
        double seconds,
        @Nullable String tool) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long DRAINED_BYTES = 8L << 20;

    /** The report in what the command printed; empty when there is none, or only something that looks like one. */
    public static Optional<RunnerReport> in(String result, String nonce) {
        return result.lines()
                .filter(line -> line.startsWith(nonce))
                .findFirst()
                .flatMap(line -> parse(line.substring(nonce.length())));
    }

    /** The observation it stands for. */
    public Execution execution(Language language, Duration limit, long memoryBytes) {
        Output output = new Output(decode(out), decode(err), truncated);
        Duration duration = Duration.ofMillis(Math.round(seconds * 1000));
        int exitCode = rc == null ? -1 : rc;
        return switch (String.valueOf(end)) {
            case "timeout" -> Execution.timedOut(limit, output, duration);
            case "output" -> Execution.outputLimit(DRAINED_BYTES, output, duration);
            case "oom" -> MemoryLimit.exceeded(memoryBytes, exitCode, output, duration);
            case "missing" -> Execution.unavailable(SandboxSnapshots.missing(String.valueOf(tool)));
            case "exited" ->
                "compile".equals(stage) || CompileErrors.shows(language, exitCode, output.stderr())
                        ? Execution.compileError(exitCode, output, duration)
                        : Execution.ended(exitCode, output, duration);
            default -> Execution.unavailable("Daytona's sandbox sent a bad payload: a report that is not understood");
        };
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
