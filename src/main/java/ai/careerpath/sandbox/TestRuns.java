package ai.careerpath.sandbox;

import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.ExecutionRecord.TestResult;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the tests of a program one after the other, under one time limit for all. */
public final class TestRuns {

    // White space at the end does not count, so what was kept can be right and what follows it anything.
    private static final String NOT_COMPARED = "more output than is kept and compared";

    private final ExecutionLimits limits;
    private final List<TestResult> results = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private Duration duration = Duration.ZERO;
    private @Nullable Execution firstFailure;
    private Execution last = Execution.unavailable("there are no tests");

    private TestRuns(ExecutionLimits limits) {
        this.limits = limits;
    }

    /** One run of a program that has no tests. */
    public interface SingleRun {
        Execution execute(Program program, ExecutionLimits limits) throws InterruptedException;
    }

    /**
     * Runs each test until one shows that nothing more can be found out: the code does not compile, the time is up, or the
     * sandbox cannot tell. Executed only if every test passed.
     */
    public static Execution of(Program program, ExecutionLimits limits, SingleRun run) throws InterruptedException {
        return of(program, limits, Duration.ZERO, run);
    }

    /**
     * The same after compiling.
     *
     * @param spent how much of the time is gone
     */
    public static Execution of(Program program, ExecutionLimits limits, Duration spent, SingleRun run)
            throws InterruptedException {
        TestRuns runs = new TestRuns(limits);
        long begin = System.nanoTime() - spent.toNanos();
        for (Program.Test test : program.tests()) {
            ExecutionLimits rest = limits.minus(Duration.ofNanos(System.nanoTime() - begin));
            Execution execution = run.execute(program.run(test.input()), rest);
            switch (execution.outcome()) {
                case UNAVAILABLE, REJECTED, COMPILE_ERROR -> {
                    return execution;
                }
                case TIMED_OUT -> {
                    return runs.timedOut(test, execution);
                }
                default -> runs.add(test, execution);
            }
        }
        return runs.summary();
    }

    private void add(Program.Test test, Execution execution) {
        Optional<String> fault = fault(test, execution);
        results.add(new TestResult(
                test.name(),
                fault.isEmpty(),
                execution.stdout(),
                execution.exitCode(),
                execution.duration().toMillis(),
                fault.orElse(null)));
        stages.addAll(execution.evidence().stages());
        duration = duration.plus(execution.duration());
        if (fault.isPresent() && firstFailure == null) {
            firstFailure = execution;
        }
        last = execution;
    }

    private static Optional<String> fault(Program.Test test, Execution execution) {
        return switch (execution.outcome()) {
            case EXECUTED ->
                OutputDifference.between(test.expected(), execution.stdout())
                        .or(() -> execution.isOutputCut() ? Optional.of(NOT_COMPARED) : Optional.empty());
            case RUNTIME_ERROR ->
                Optional.of(
                        execution.exitCode() == null ? "no exit code is known" : "exit code " + execution.exitCode());
            default -> Optional.of(String.valueOf(execution.reason()));
        };
    }

    private Execution timedOut(Program.Test test, Execution execution) {
        Execution.Output output = new Execution.Output(
                execution.stdout(), execution.stderr(), execution.truncated(), execution.isOutputCut());
        add(
                test,
                Execution.timedOut(limits.wallTime(), output, execution.duration())
                        .with(execution.evidence()));
        return Execution.timedOut(limits.wallTime(), output, duration).with(record(execution));
    }

    /** The whole shows the first run that failed, or the last one. */
    private Execution summary() {
        Execution shown = firstFailure == null ? last : firstFailure;
        return new Execution(
                        shown.outcome() == Outcome.EXECUTED && firstFailure != null
                                ? Outcome.RUNTIME_ERROR
                                : shown.outcome(),
                        shown.stdout(),
                        shown.stderr(),
                        shown.exitCode(),
                        shown.truncated(),
                        duration,
                        firstFailure == null ? null : failures())
                .with(record(shown));
    }

    private ExecutionRecord record(Execution shown) {
        return shown.evidence().withStages(List.copyOf(stages)).withTests(List.copyOf(results));
    }

    private String failures() {
        List<TestResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        TestResult first = failed.get(0);
        return "%d of %d tests failed; %s: %s"
                .formatted(failed.size(), results.size(), first.name(), first.difference());
    }
}
