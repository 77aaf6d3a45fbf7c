package ai.careerpath.sandbox;

import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.Outcome;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox observed of one run.
 *
 * @param stdout what was kept of standard output, sanitised
 * @param stderr what was kept of standard error and of the compiler's output, sanitised
 * @param exitCode null when the program did not end by itself
 * @param truncated whether more was written to a stream than was kept
 * @param duration how long the program itself ran
 * @param why for outcomes that are not facts about the code, why; in the words that end the {@code details}
 * @param evidence what else was recorded
 * @param isOutputCut whether more was written to standard output than was kept
 */
public record Execution(
        Outcome outcome,
        String stdout,
        String stderr,
        @Nullable Integer exitCode,
        boolean truncated,
        Duration duration,
        @Nullable Wording why,
        ExecutionRecord evidence,
        boolean isOutputCut) {

    /** An execution of which nothing else was recorded. */
    public Execution(
            Outcome outcome,
            String stdout,
            String stderr,
            @Nullable Integer exitCode,
            boolean truncated,
            Duration duration,
            @Nullable String reason) {
        this(
                outcome,
                stdout,
                stderr,
                exitCode,
                truncated,
                duration,
                reason == null ? null : Wording.verbatim(reason),
                ExecutionRecord.NONE,
                truncated);
    }

    /** The reason for reports, in English; null for facts about the code. */
    public @Nullable String reason() {
        return why == null ? null : why.english();
    }

    /** The reason as a note says it. */
    public Wording cause() {
        return why == null ? Wording.note("failed") : why;
    }

    /** The same with what was recorded of it. */
    public Execution with(ExecutionRecord recorded) {
        return new Execution(outcome, stdout, stderr, exitCode, truncated, duration, why, recorded, isOutputCut);
    }

    /** The same as a failure, whatever its exit code. */
    public Execution asRuntimeError() {
        return new Execution(
                Outcome.RUNTIME_ERROR, stdout, stderr, exitCode, truncated, duration, why, evidence, isOutputCut);
    }

    /** A run that ended by itself: executed when the exit code is 0, else a runtime error. */
    public static Execution ended(int exitCode, Output output, Duration duration) {
        Outcome outcome = exitCode == 0 ? Outcome.EXECUTED : Outcome.RUNTIME_ERROR;
        return of(outcome, exitCode, output, duration, null);
    }

    /** Code that did not get through its compiler or parser. */
    public static Execution compileError(int exitCode, Output output, Duration duration) {
        return of(Outcome.COMPILE_ERROR, exitCode, output, duration, null);
    }

    /** A run that was stopped at {@code limit}. */
    public static Execution timedOut(Duration limit, Output output, Duration duration) {
        return of(Outcome.TIMED_OUT, null, output, duration, Wording.verbatim(seconds(limit) + " second timeout"));
    }

    /** A run that needed more than {@code limitBytes} of memory. */
    public static Execution outOfMemory(long limitBytes, @Nullable Integer exitCode, Output output, Duration duration) {
        Wording reason = Wording.verbatim("memory limit of " + (limitBytes >> 20) + " MB exceeded");
        return of(Outcome.OUT_OF_MEMORY, exitCode, output, duration, reason);
    }

    /** A run that wrote more than {@code limitBytes}. */
    public static Execution outputLimit(long limitBytes, Output output, Duration duration) {
        Wording reason = Wording.verbatim("more than " + (limitBytes >> 20) + " MB of output");
        return of(Outcome.OUTPUT_LIMIT, null, output, duration, reason);
    }

    /** Code that was not let near a sandbox. */
    public static Execution rejected(String reason) {
        return of(Outcome.REJECTED, null, Output.NONE, Duration.ZERO, Wording.verbatim(reason));
    }

    /** Code about which nothing can be said. */
    public static Execution unavailable(Wording why) {
        return of(Outcome.UNAVAILABLE, null, Output.NONE, Duration.ZERO, why);
    }

    /** The same for a reason in somebody else's words. */
    public static Execution unavailable(String reason) {
        return unavailable(Wording.verbatim(reason));
    }

    /** Code that needs what the local sandbox has not, such as {@code module numpy}. */
    public static Execution lacking(String what) {
        return lacking(Wording.note("sandbox.local"), what);
    }

    /** Code that needs what {@code sandbox} has not. */
    public static Execution lacking(Wording sandbox, String what) {
        return unavailable(Wording.note("sandbox.lacks", sandbox, what)).with(ExecutionRecord.NONE.withMissing(what));
    }

    private static Execution of(
            Outcome outcome, @Nullable Integer exitCode, Output output, Duration duration, @Nullable Wording why) {
        return new Execution(
                outcome,
                output.stdout(),
                output.stderr(),
                exitCode,
                output.truncated(),
                duration,
                why,
                ExecutionRecord.NONE,
                output.isStdoutCut());
    }

    private static String seconds(Duration limit) {
        double seconds = limit.toMillis() / 1000.0;
        return seconds == Math.rint(seconds)
                ? Long.toString((long) seconds)
                : String.format(Locale.ROOT, "%.1f", seconds);
    }

    /**
     * What was kept of the two streams of a run.
     *
     * @param truncated whether more was written to one of them than was kept
     * @param isStdoutCut whether that is so of standard output
     */
    public record Output(String stdout, String stderr, boolean truncated, boolean isStdoutCut) {
        public static final Output NONE = new Output("", "", false);

        /** Streams of which nobody tells which one was cut. */
        public Output(String stdout, String stderr, boolean truncated) {
            this(stdout, stderr, truncated, truncated);
        }
    }
}
