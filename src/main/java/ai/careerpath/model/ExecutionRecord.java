package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox recorded of an execution, beside its outcome.
 *
 * @param stages in the order they ran; none where the sandbox does not tell them apart
 * @param tests the runs of the program's tests, as far as they were run
 * @param runtime name and version of what executed it, such as {@code CPython 3.11.2}
 * @param isolation what separated it from the machine, such as {@code bubblewrap}
 * @param uncaught whether the runtime told of an uncaught error though the exit code was 0
 * @param missing what the code needs and the sandbox has not, such as {@code module numpy}
 * @param executedAt when it ended, in UTC as RFC 3339 has it; null when it was not executed
 * @param serviceVersion of the service that had it executed
 * @param signature a JSON Web Signature with detached content; null without a key
 */
public record ExecutionRecord(
        List<Stage> stages,
        List<TestResult> tests,
        @Nullable String runtime,
        @Nullable String isolation,
        @Nullable Limits limits,
        boolean uncaught,
        @Nullable String missing,
        @JsonProperty("executed_at") @Nullable String executedAt,
        @JsonProperty("service_version") @Nullable String serviceVersion,
        @Nullable String signature) {

    public static final ExecutionRecord NONE =
            new ExecutionRecord(List.of(), List.of(), null, null, null, false, null, null, null, null);

    /**
     * One stage of an execution.
     *
     * @param stage {@code compile} or {@code run}
     * @param exitCode null when it did not end by itself
     * @param signal the name of the signal that ended it, such as {@code SIGSEGV}; null when none did
     * @param cpuMillis processor time of all its processes; null where it was not measured
     * @param peakMemoryBytes the largest resident set of one of its processes; null where it was not measured
     */
    public record Stage(
            String stage,
            @JsonProperty("exit_code") @Nullable Integer exitCode,
            @Nullable String signal,
            @JsonProperty("wall_ms") long wallMillis,
            @JsonProperty("cpu_ms") @Nullable Long cpuMillis,
            @JsonProperty("peak_memory_bytes") @Nullable Long peakMemoryBytes,
            String stdout,
            String stderr,
            boolean truncated) {}

    /**
     * The run of one test.
     *
     * @param output what it printed to standard output
     * @param difference where the first difference to what was expected is, or what else it failed for; null when passed
     */
    public record TestResult(
            String name,
            boolean passed,
            String output,
            @JsonProperty("exit_code") @Nullable Integer exitCode,
            @JsonProperty("wall_ms") long wallMillis,
            @Nullable String difference) {}

    /**
     * The limits that applied.
     *
     * @param wallMillis of compiling and all runs together
     * @param memoryBytes of the program
     * @param outputBytes what is kept of each stream
     */
    public record Limits(
            @JsonProperty("wall_ms") long wallMillis,
            @JsonProperty("memory_bytes") long memoryBytes,
            @JsonProperty("output_bytes") long outputBytes) {}

    public ExecutionRecord withTests(List<TestResult> results) {
        return copy(draft -> draft.tests = results);
    }

    public ExecutionRecord withStages(List<Stage> others) {
        return copy(draft -> draft.stages = others);
    }

    /** The same after these stages. */
    public ExecutionRecord after(List<Stage> earlier) {
        List<Stage> all = new ArrayList<>(earlier);
        all.addAll(stages);
        return withStages(List.copyOf(all));
    }

    /** The same, executed by this runtime in this isolation. */
    public ExecutionRecord by(String name, String separation, Limits applied) {
        return copy(draft -> {
            draft.runtime = name;
            draft.isolation = separation;
            draft.limits = applied;
        });
    }

    /** The same in this isolation instead of what the record says; unchanged where it says none. */
    public ExecutionRecord isolatedBy(String separation) {
        return isolation == null ? this : copy(draft -> draft.isolation = separation);
    }

    public ExecutionRecord withUncaught() {
        return copy(draft -> draft.uncaught = true);
    }

    public ExecutionRecord withMissing(String what) {
        return copy(draft -> draft.missing = what);
    }

    /** The same, executed at this time by this version of the service. */
    public ExecutionRecord at(String time, String version) {
        return copy(draft -> {
            draft.executedAt = time;
            draft.serviceVersion = version;
        });
    }

    public ExecutionRecord withSignature(String detached) {
        return copy(draft -> draft.signature = detached);
    }

    private ExecutionRecord copy(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.record();
    }

    /** A record in the making. */
    private static final class Draft {

        private List<Stage> stages;
        private List<TestResult> tests;
        private @Nullable String runtime;
        private @Nullable String isolation;
        private @Nullable Limits limits;
        private boolean uncaught;
        private @Nullable String missing;
        private @Nullable String executedAt;
        private @Nullable String serviceVersion;
        private @Nullable String signature;

        Draft(ExecutionRecord from) {
            stages = from.stages;
            tests = from.tests;
            runtime = from.runtime;
            isolation = from.isolation;
            limits = from.limits;
            uncaught = from.uncaught;
            missing = from.missing;
            executedAt = from.executedAt;
            serviceVersion = from.serviceVersion;
            signature = from.signature;
        }

        ExecutionRecord record() {
            return new ExecutionRecord(
                    stages,
                    tests,
                    runtime,
                    isolation,
                    limits,
                    uncaught,
                    missing,
                    executedAt,
                    serviceVersion,
                    signature);
        }
    }
}
