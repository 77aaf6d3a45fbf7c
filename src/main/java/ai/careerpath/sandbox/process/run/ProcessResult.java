package ai.careerpath.sandbox.process.run;

import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a guest ended, as seen from outside. Times are of {@link System#nanoTime()}.
 *
 * @param receivedAt when the sandbox was ready and had the code; null when it never was
 * @param startedAt when compiling was over and the program began; null when it never did
 */
public record ProcessResult(
        Cause cause,
        int exitCode,
        @Nullable Long receivedAt,
        @Nullable Long startedAt,
        long begunAt,
        long endedAt,
        Output output) {

    /** What ended it: itself, or the first limit it reached. */
    public enum Cause {
        EXIT,
        TIME,
        OUTPUT,
        MEMORY,
        TASKS
    }

    /**
     * Returns what the service reports of it.
     *
     * @param saysOutOfMemory whether the stderr of the runtime tells that its memory ran out
     */
    public Execution toExecution(Predicate<String> saysOutOfMemory, ExecutionLimits allowed, ProcessLimits limits) {
        Duration duration = duration();
        return switch (cause) {
            case TIME -> Execution.timedOut(allowed.wallTime(), output, duration);
            case OUTPUT -> Execution.outputLimit(allowed.drainedBytes(), output, duration);
            case MEMORY -> Execution.outOfMemory(limits.memoryBytes(), null, output, duration);
            case TASKS -> Execution.ended(exitCode, output, duration);
            case EXIT -> ended(saysOutOfMemory, allowed, duration);
        };
    }

    /** Whether it ended by itself with an error that may be one of the parser. */
    public boolean mayBeSyntaxError() {
        return cause == Cause.EXIT && exitCode != 0 && output.stderr().contains("SyntaxError");
    }

    private Execution ended(Predicate<String> saysOutOfMemory, ExecutionLimits allowed, Duration duration) {
        if (receivedAt == null) {
            return Execution.unavailable("the sandbox did not start: " + firstLine(output.stderr()));
        }
        if (exitCode != 0 && saysOutOfMemory.test(output.stderr())) {
            return Execution.outOfMemory(allowed.memoryBytes(), exitCode, output, duration);
        }
        if (startedAt == null) {
            return Execution.compileError(exitCode, output, duration);
        }
        return Execution.ended(exitCode, output, duration);
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
}
