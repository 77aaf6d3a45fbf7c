package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.TestRuns;
import ai.careerpath.sandbox.process.ExecutionReview;
import ai.careerpath.validation.daytona.outcome.CompileErrors;
import ai.careerpath.validation.daytona.outcome.MemoryLimit;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the runner inside a sandbox says of one run: the line that begins with the nonce.
 *
 * @param end how it ended; {@code open} when the isolation asked for cannot be had, so that nothing was run
 * @param stages a compiler, and the program itself where it has no tests
 * @param tests the runs of the program's tests
 * @param isolation what separated the program from the runner
 * @param limit the execution limit that applied, in seconds
 * @param tool what is missing
 * @param why what is wrong with it; null when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunnerReport(
        @Nullable String end,
        @Nullable String isolation,
        @Nullable List<RunnerStage> stages,
        @Nullable List<RunnerStage> tests,
        @Nullable String runtime,
        double limit,
        @Nullable String tool,
        @Nullable String why) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Wording SANDBOX = Wording.note("daytona.sandbox");

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
    public Execution execution(Program program, long memoryBytes) {
        if ("missing".equals(end)) {
            return Execution.unavailable(SandboxSnapshots.missing(String.valueOf(tool), why));
        }
        List<RunnerStage> begun = Objects.requireNonNullElse(stages, List.of());
        List<RunnerStage> tested = Objects.requireNonNullElse(tests, List.of());
        if (begun.isEmpty() && tested.isEmpty()) {
            return Execution.unavailable(payload("payload.unknown-report"));
        }
        if (tested.isEmpty()) {
            Execution last = observed(begun.get(begun.size() - 1), program.language(), memoryBytes);
            return isExecuted(last) ? last.with(record(begun, memoryBytes, last.evidence())) : last;
        }
        Execution whole = tested(tested.iterator(), program, memoryBytes);
        return isExecuted(whole)
                ? whole.with(whole.evidence()
                        .after(begun.stream().map(RunnerStage::recorded).toList()))
                : whole;
    }

    private Execution tested(Iterator<RunnerStage> runs, Program program, long memoryBytes) {
        try {
            return TestRuns.of(program, ExecutionLimits.within(limitThatApplied()), (test, rest) -> {
                if (!runs.hasNext()) {
                    return Execution.unavailable(payload("payload.short-report"));
                }
                RunnerStage stage = runs.next();
                Execution execution = observed(stage, program.language(), memoryBytes);
                return isExecuted(execution)
                        ? execution.with(record(List.of(stage), memoryBytes, execution.evidence()))
                        : execution;
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nothing is waited for here", e);
        }
    }

    private Execution observed(RunnerStage stage, Language language, long memoryBytes) {
        Execution.Output output = stage.output();
        Duration duration = stage.duration();
        Execution execution = switch (String.valueOf(stage.end() == null ? end : stage.end())) {
            case "timeout" -> Execution.timedOut(limitThatApplied(), output, duration);
            case "output" -> Execution.outputLimit(ExecutionLimits.DRAINED_BYTES, output, duration);
            case "oom" -> MemoryLimit.exceeded(memoryBytes, stage.exitCode(), output, duration);
            case "killed" -> Execution.unavailable(Wording.note("daytona.killed"));
            case "exited" ->
                stage.isCompiler() || CompileErrors.shows(language, stage.exitCode(), output.stderr())
                        ? Execution.compileError(stage.exitCode(), output, duration)
                        : Execution.ended(stage.exitCode(), output, duration);
            default -> Execution.unavailable(payload("payload.unknown-report"));
        };
        return ExecutionReview.of(language, execution, SANDBOX);
    }

    private ExecutionRecord record(List<RunnerStage> told, long memoryBytes, ExecutionRecord reviewed) {
        ExecutionRecord.Limits limits =
                new ExecutionRecord.Limits(limitThatApplied().toMillis(), memoryBytes, ExecutionLimits.KEPT_BYTES);
        return reviewed.withStages(told.stream().map(RunnerStage::recorded).toList())
                .by(String.valueOf(runtime), String.valueOf(isolation), limits);
    }

    private static Wording payload(String kind) {
        return Wording.note("upstream.bad-payload", SANDBOX, Wording.note(kind));
    }

    private static boolean isExecuted(Execution execution) {
        return execution.outcome() != Outcome.UNAVAILABLE;
    }

    /** In tenths of a second, so that the words for it are short. */
    private Duration limitThatApplied() {
        return Duration.ofMillis(Math.round(limit * 10) * 100);
    }

    private static Optional<RunnerReport> parse(String json) {
        try {
            return Optional.of(JSON.readValue(json, RunnerReport.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
