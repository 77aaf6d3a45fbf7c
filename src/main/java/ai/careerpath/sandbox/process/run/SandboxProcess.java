package ai.careerpath.sandbox.process.run;

import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.sandbox.OutputCapture.OutputLimitException;
import ai.careerpath.sandbox.process.cgroup.ControlGroup;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** A sandbox that was started and waits for its code. Used once; nothing of it is left after {@link #close()}. */
public final class SandboxProcess implements AutoCloseable {

    private static final long TICK_MILLIS = 20;
    private static final long DEATH_MILLIS = 5_000;
    private static final int LARGEST_PROGRAM = 48 << 20;

    private final Process process;
    private final SandboxProcessSpec spec;
    private final ControlGroup group;
    private final Runnable release;
    private final ProcessTree tree;
    private final Watchdog watchdog;
    private final LongSupplier machineKills;
    private volatile boolean closed;

    SandboxProcess(
            Process process, SandboxProcessSpec spec, ControlGroup group, LongSupplier machineKills, Runnable release) {
        this.process = process;
        this.spec = spec;
        this.group = group;
        this.machineKills = machineKills;
        this.release = release;
        this.tree = new ProcessTree(process.pid());
        this.watchdog = new Watchdog(tree, group, spec.limits());
    }

    boolean isClosed() {
        return closed;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The same for a program of which no line of standard error tells more than another. */
    public ProcessResult run(Submission submission, ExecutionLimits allowed, ExecutorService threads)
            throws InterruptedException {
        return run(submission, allowed, OutputCapture.NO_LINE, threads);
    }

    /**
     * Hands over a program and waits for the end, which comes at the latest when one of the limits is reached.
     *
     * @param telling how a line of standard error begins that may tell what went wrong
     * @param threads where the guest's streams are read
     * @throws InterruptedException when the waiting thread is interrupted; the guest is dead by then
     */
    public ProcessResult run(Submission submission, ExecutionLimits allowed, Pattern telling, ExecutorService threads)
            throws InterruptedException {
        long begin = System.nanoTime();
        // From now on: what the kernel killed while this sandbox waited for its program says nothing of it.
        MachineKill machineKill = new MachineKill(group, machineKills);
        String nonce = StageMarks.newNonce();
        OutputCapture capture = submission.mode() == Submission.Mode.COMPILE
                ? OutputCapture.ofFiles(allowed, telling, LARGEST_PROGRAM)
                : new OutputCapture(allowed, telling);
        StageMarks marks = new StageMarks(nonce, capture.compiler(), capture.stderr());
        Future<?> stdout = threads.submit(copy(process.getInputStream(), capture.stdout()));
        Future<?> stderr = threads.submit(copy(process.getErrorStream(), marks));
        threads.submit(send(submission, nonce));
        ProcessResult.Cause cause;
        Output untilKilled;
        try {
            cause = watch(begin + allowed.wallTime().toNanos(), capture, machineKill);
            untilKilled = capture.kept();
        } finally {
            close();
        }
        long end = System.nanoTime();
        drain(stdout);
        drain(stderr);
        return result(cause, begin, end, marks, machineKill, untilKilled, capture);
    }

    private ProcessResult result(
            ProcessResult.Cause seen,
            long begin,
            long end,
            StageMarks marks,
            MachineKill machineKill,
            Output untilKilled,
            OutputCapture capture) {
        int exitCode = process.isAlive() ? MachineKill.EXIT_CODE : process.exitValue();
        ProcessResult.Cause cause =
                seen == ProcessResult.Cause.EXIT ? machineKill.cause(exitCode, marks.ended()) : seen;
        // What comes after a kill is said by those who lost their child.
        Output output = cause == ProcessResult.Cause.EXIT ? capture.kept() : untilKilled;
        return new ProcessResult(
                cause,
                exitCode,
                marks.receivedAt(),
                marks.startedAt(),
                marks.compiled(),
                marks.ended(),
                begin,
                end,
                watchdog.use(),
                output,
                capture.keptOfCompiler(),
                capture.rawStdout());
    }

    /** Kills every process of the sandbox, waits for their death, and gives back what the run held. Idempotent. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean interrupted = Thread.interrupted();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(DEATH_MILLIS);
        while (process.isAlive() && System.nanoTime() < deadline) {
            interrupted |= killAndWait();
        }
        release.run();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Kills the sandbox's process 1, with which the kernel kills the rest; the process we started sees that and ends.
     * Killed first it would leave the rest to someone else's care. Whether the waiting thread was interrupted.
     */
    private boolean killAndWait() {
        List<Long> children = tree.children();
        children.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        if (children.isEmpty()) {
            process.toHandle().destroyForcibly(); // Process.destroyForcibly() would also close what is not read yet
        }
        try {
            process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private ProcessResult.Cause watch(long deadline, OutputCapture capture, MachineKill machineKill)
            throws InterruptedException {
        while (!process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (capture.isOverLimit()) {
                return ProcessResult.Cause.OUTPUT;
            }
            if (System.nanoTime() >= deadline) {
                watchdog.measureTime();
                return ProcessResult.Cause.TIME;
            }
            Optional<ProcessResult.Cause> limit = watchdog.look();
            if (limit.isPresent()) {
                return limit.get();
            }
        }
        machineKill.readGroup();
        if (capture.isOverLimit()) {
            return ProcessResult.Cause.OUTPUT;
        }
        return group.ranOutOfMemory() ? ProcessResult.Cause.MEMORY : ProcessResult.Cause.EXIT;
    }

    private static Callable<Void> copy(InputStream from, OutputStream to) {
        return () -> {
            try (from;
                    to) {
                from.transferTo(to);
            } catch (OutputLimitException e) {
                return null; // the watching thread sees it too, and ends the run
            }
            return null;
        };
    }

    private Callable<Void> send(Submission submission, String nonce) {
        return () -> {
            try (OutputStream stdin = process.getOutputStream()) {
                submission.writeTo(stdin, nonce);
            } catch (IOException e) {
                return null; // it ended before it read; what it ended with says why
            }
            return null;
        };
    }

    private static void drain(Future<?> stream) throws InterruptedException {
        try {
            stream.get(DEATH_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            stream.cancel(true);
        }
    }
}
