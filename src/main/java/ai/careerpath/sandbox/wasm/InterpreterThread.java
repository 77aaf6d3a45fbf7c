package ai.careerpath.sandbox.wasm;

import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.sandbox.TerminalText;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of one program on a thread of its own. */
final class InterpreterThread {

    private static final Logger log = LoggerFactory.getLogger(InterpreterThread.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final WasmInterpreter guest;
    private final Program program;
    private final ExecutionLimits limits;
    private final Duration grace;
    private final OutputCapture output;
    private final Thread thread;
    private volatile long startedAt;
    private volatile long endedAt;
    private volatile boolean killed;
    private volatile @Nullable GuestExit exit;
    private volatile @Nullable Throwable failure;

    /** @param grace how long the guest may take to die once it was interrupted */
    InterpreterThread(WasmInterpreter guest, Program program, ExecutionLimits limits, Duration grace, long stackBytes) {
        this.guest = guest;
        this.program = program;
        this.limits = limits;
        this.grace = grace;
        this.output = new OutputCapture(
                limits, LanguageDefinitions.of(program.language()).telling());
        this.thread = new Thread(null, this::run, "wasm-guest-" + NUMBER.incrementAndGet(), stackBytes);
        thread.setDaemon(true);
    }

    String name() {
        return thread.getName();
    }

    /** Starts the run. Whether the machine had room for one more thread. */
    boolean start() {
        startedAt = System.nanoTime();
        try {
            thread.start();
            return true;
        } catch (OutOfMemoryError e) {
            log.warn("The machine has no room for a thread of the local sandbox: {}", e.getMessage());
            return false;
        }
    }

    void kill() {
        killed = true;
        thread.interrupt();
    }

    private void run() {
        try {
            exit = guest.run(program, output, limits.memoryBytes());
        } catch (Throwable e) {
            // Errors of the JVM too: they are of the guest's making, and its stack and memory are gone by now.
            failure = e;
        } finally {
            endedAt = System.nanoTime();
        }
    }

    /**
     * Waits for the end, by itself or at the limit. Afterwards {@link #isDead} tells whether there was one.
     *
     * @throws InterruptedException when the waiting thread is interrupted; the run is killed by then
     */
    Execution await() throws InterruptedException {
        boolean ended = false;
        try {
            thread.join(Math.max(1, limits.wallTime().toMillis()));
            ended = !thread.isAlive();
        } finally {
            if (!ended) {
                kill();
                isDead();
            }
        }
        if (thread.isAlive()) {
            return Execution.unavailable(Wording.note("sandbox.not-stopped"));
        }
        Execution execution = ended ? ended() : Execution.timedOut(limits.wallTime(), output.kept(), duration());
        return execution.outcome() == Outcome.UNAVAILABLE ? execution : execution.with(record(execution));
    }

    /** Parsing and running are one stage here; processor time and memory of a single run cannot be told. */
    private ExecutionRecord record(Execution execution) {
        Stage stage = new Stage(
                execution.outcome() == Outcome.COMPILE_ERROR ? "compile" : "run",
                execution.exitCode(),
                null,
                execution.duration().toMillis(),
                null,
                null,
                execution.stdout(),
                execution.stderr(),
                execution.truncated());
        ExecutionRecord recorded = execution.evidence().withStages(List.of(stage));
        boolean uncaught = execution.outcome() == Outcome.EXECUTED
                && LanguageDefinitions.of(program.language())
                        .showsUncaught(TerminalText.withShortLines(execution.stderr()));
        return uncaught ? recorded.withUncaught() : recorded;
    }

    /** Whether the thread has ended; gives it a moment to. */
    boolean isDead() {
        boolean interrupted = false;
        long due = System.nanoTime() + grace.toNanos();
        while (thread.isAlive() && System.nanoTime() < due) {
            try {
                thread.join(Math.max(1, (due - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private Execution ended() {
        if (output.isOverLimit()) {
            return Execution.outputLimit(limits.drainedBytes(), output.kept(), duration());
        }
        GuestExit exit = this.exit;
        if (exit == null) {
            return failed();
        }
        return switch (exit.kind()) {
            case ENDED -> Execution.ended(exit.exitCode(), output.kept(), duration());
            case COMPILE_ERROR -> Execution.compileError(exit.exitCode(), output.kept(), duration());
            case OUT_OF_MEMORY ->
                Execution.outOfMemory(limits.memoryBytes(), exit.exitCode(), output.kept(), duration());
            case UNSUPPORTED -> unsupported(Objects.requireNonNull(exit.lack()));
        };
    }

    private static Execution unsupported(GuestExit.Lack lack) {
        return Execution.unavailable(lack.reason()).with(ExecutionRecord.NONE.withMissing(lack.what()));
    }

    private Execution failed() {
        if (killed) {
            return Execution.unavailable(Wording.note("sandbox.stopping"));
        }
        log.warn("A guest failed in a way that says nothing about its program", failure);
        return Execution.unavailable(
                Wording.note(failure instanceof OutOfMemoryError ? "sandbox.little-memory" : "sandbox.run-failed"));
    }

    private Duration duration() {
        return Duration.ofNanos(endedAt - startedAt);
    }
}
