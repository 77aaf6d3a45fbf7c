package ai.careerpath.sandbox.process.run;

import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox ended, as seen from outside. Times are of {@link System#nanoTime()}.
 *
 * @param receivedAt when the sandbox was ready and had the code; null when it never was
 * @param startedAt when compiling was over and the program began; null when it never did
 * @param compiled how the compiler ended; null when it did not, or there is none
 * @param ended how the program ended; null when that was not seen
 * @param output of the program
 * @param compiler what the compiler wrote
 * @param raw standard output as it came
 */
public record ProcessResult(
        Cause cause,
        int exitCode,
        @Nullable Long receivedAt,
        @Nullable Long startedAt,
        @Nullable StageEnd compiled,
        @Nullable StageEnd ended,
        long begunAt,
        long endedAt,
        ResourceUse use,
        Output output,
        Output compiler,
        byte[] raw) {

    /** What ended it: itself, or the first limit it reached. */
    public enum Cause {
        EXIT,
        TIME,
        OUTPUT,
        MEMORY,
        TASKS,
        /** The kernel killed for memory that was not this run's. */
        MACHINE,
        /** It was killed while the kernel killed for memory, and nothing tells whether it was this run. */
        PERHAPS_MACHINE
    }

    /**
     * Returns what the service reports of it.
     *
     * @param saysOutOfMemory whether the stderr of the runtime tells that its memory ran out
     */
    public Execution toExecution(Predicate<String> saysOutOfMemory, ExecutionLimits allowed) {
        Duration duration = duration();
        Output all = new Output(
                output.stdout(),
                compiler.stderr() + output.stderr(),
                compiler.truncated() || output.truncated(),
                output.isStdoutCut());
        Execution execution = switch (cause) {
            case TIME -> Execution.timedOut(allowed.wallTime(), all, duration);
            case OUTPUT -> Execution.outputLimit(allowed.drainedBytes(), all, duration);
            case MEMORY -> Execution.outOfMemory(allowed.memoryBytes(), null, all, duration);
            case MACHINE -> Execution.unavailable(Wording.note("sandbox.machine-full"));
            case PERHAPS_MACHINE -> Execution.unavailable(Wording.note("sandbox.perhaps-machine-full"));
            case TASKS -> Execution.ended(exitCode, all, duration);
            case EXIT -> ended(saysOutOfMemory, allowed, all, duration);
        };
        return execution.with(execution.evidence().withStages(stages()));
    }

    /** Whether it ended by itself with an error. */
    public boolean failedByItself() {
        return cause == Cause.EXIT && exitCode != 0;
    }

    /** Whether it was only compiled, and successfully. */
    public boolean isCompiled() {
        return cause == Cause.EXIT && exitCode == 0 && compiled != null;
    }

    private Execution ended(Predicate<String> saysOutOfMemory, ExecutionLimits allowed, Output all, Duration duration) {
        if (receivedAt == null) {
            return Execution.unavailable(Wording.note("sandbox.not-started", firstLine(compiler.stderr())));
        }
        if (exitCode != 0 && saysOutOfMemory.test(all.stderr())) {
            return Execution.outOfMemory(allowed.memoryBytes(), exitCode, all, duration);
        }
        if (startedAt == null) {
            return Execution.compileError(exitCode, all, duration);
        }
        if (ended == null) {
            return Execution.unavailable(Wording.note("sandbox.ended-early"));
        }
        return Execution.ended(exitCode, all, duration);
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        if (receivedAt != null && (compiled != null || startedAt == null)) {
            long until = Objects.requireNonNullElse(startedAt, endedAt);
            stages.add(stage("compile", compiled, until - receivedAt, compiler));
        }
        if (startedAt != null) {
            stages.add(stage("run", ended, endedAt - startedAt, output));
        }
        return List.copyOf(stages);
    }

    /** What the supervisor could not tell of a stage that was stopped is what was seen of it from outside. */
    private Stage stage(String name, @Nullable StageEnd end, long nanoseconds, Output said) {
        long wall = Duration.ofNanos(Math.max(0, nanoseconds)).toMillis();
        if (end == null) {
            long earlier = compiled == null ? 0 : compiled.cpuMicros() / 1_000;
            Long cpu = use.cpuMillis() == 0 ? null : Math.max(0, use.cpuMillis() - earlier);
            Long peak = use.peakBytes() == 0 ? null : use.peakBytes();
            return new Stage(name, null, null, wall, cpu, peak, said.stdout(), said.stderr(), said.truncated());
        }
        Integer code = end.signal() == 0 ? end.exitCode() : null;
        String signal = end.signal() == 0 ? null : Signals.name(end.signal());
        return new Stage(
                name,
                code,
                signal,
                wall,
                end.cpuMicros() / 1_000,
                end.residentKilobytes() << 10,
                said.stdout(),
                said.stderr(),
                said.truncated());
    }

    /** Of the program itself; of compiling when it came to nothing else. */
    private Duration duration() {
        long from = Objects.requireNonNullElse(startedAt, Objects.requireNonNullElse(receivedAt, begunAt));
        // The stages are seen by another thread, which may be late.
        return Duration.ofNanos(Math.max(0, endedAt - from));
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("it said nothing");
    }

    /**
     * What was seen of a run from outside.
     *
     * @param cpuMillis processor time when it was looked at last
     * @param peakBytes the most memory it was ever seen with
     */
    public record ResourceUse(long cpuMillis, long peakBytes) {}
}
