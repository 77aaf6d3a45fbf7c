package ai.careerpath.validation.daytona.workspaces;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.OutputExcerpt;
import ai.careerpath.sandbox.TerminalText;
import ai.careerpath.sandbox.Utf8;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.outcome.CompileErrors;
import ai.careerpath.validation.daytona.outcome.MemoryLimit;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApiMessages.RunState;
import ai.careerpath.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the workspace API said of a run, as an observation. */
final class WorkspaceExecutionMapper {

    private WorkspaceExecutionMapper() {}

    /** @param measured how long the run took as seen from here, for servers that do not tell */
    static Execution of(RunState state, Language language, Duration limit, Duration measured) {
        Kept stdout = Kept.beginning(state.stdout());
        Kept stderr =
                Kept.excerpt(state.stderr(), LanguageDefinitions.of(language).telling());
        Output output = new Output(stdout.text(), stderr.text(), stdout.cut() || stderr.cut(), stdout.cut());
        Duration duration = state.executionTime() == null
                ? measured
                : Duration.ofMillis(Math.round(Math.max(0, state.executionTime()) * 1000));
        Integer exitCode = state.exitCode();
        if (state.isContradictory()) {
            return Execution.unavailable(
                    Wording.note("upstream.bad-payload", WorkspaceApi.UPSTREAM, Wording.note("payload.contradiction")));
        }
        if (!state.isOver() && state.isRunning()) {
            return Execution.timedOut(limit, output, duration);
        }
        if (state.isTimeout()) {
            return Execution.timedOut(limit, output, duration);
        }
        if (state.isSuccess()) {
            return Execution.ended(0, output, duration);
        }
        if (exitCode != null && exitCode == MemoryLimit.KILLED) {
            return MemoryLimit.exceeded(0, exitCode, output, duration);
        }
        boolean compile = CompileErrors.shows(language, exitCode == null ? 1 : exitCode, output.stderr());
        Outcome outcome = compile ? Outcome.COMPILE_ERROR : Outcome.RUNTIME_ERROR;
        return new Execution(outcome, output.stdout(), output.stderr(), exitCode, output.truncated(), duration, null);
    }

    /** What is kept of a stream, sanitised. */
    private record Kept(String text, boolean cut) {
        static Kept beginning(@Nullable String stream) {
            String text = stream == null ? "" : stream;
            String start = Utf8.cut(text, ExecutionLimits.KEPT_BYTES);
            return new Kept(TerminalText.sanitize(start), start.length() < text.length());
        }

        static Kept excerpt(@Nullable String stream, Pattern telling) {
            byte[] bytes = stream == null ? new byte[0] : stream.getBytes(StandardCharsets.UTF_8);
            OutputExcerpt excerpt = new OutputExcerpt(ExecutionLimits.KEPT_BYTES, telling);
            excerpt.write(bytes, 0, bytes.length);
            return new Kept(excerpt.text(), excerpt.isCut());
        }
    }
}
