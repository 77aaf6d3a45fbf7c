package ai.careerpath.sandbox.process;

import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import ai.careerpath.sandbox.process.run.ProcessResult;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import ai.careerpath.sandbox.process.run.SandboxProcess;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** Runs programs of one language, each in a sandbox of its own. */
final class LanguageRunner {

    // Wall time is what ends a run; this only stops processes that outlive the service.
    private static final long CPU_SECONDS = 60L * Runtime.getRuntime().availableProcessors();
    private static final ExecutionLimits USUAL = ExecutionLimits.within(Duration.ofSeconds(30));

    private final Toolchain toolchain;
    private final ProcessSandbox sandbox;
    private final ExecutorService threads;
    private final Standby standby;

    LanguageRunner(
            Toolchain toolchain, ProcessSandbox sandbox, ExecutorService threads, ScheduledExecutorService launcher) {
        this.toolchain = toolchain;
        this.sandbox = sandbox;
        this.threads = threads;
        this.standby = new Standby(sandbox, () -> toolchain.preparedGuest(USUAL.memoryBytes(), CPU_SECONDS), launcher);
    }

    /** Runs the program. Never throws for anything it does. */
    Execution run(String code, ExecutionLimits limits) throws InterruptedException {
        try (SandboxProcess guest = guest(limits)) {
            standby.prepare();
            return judge(code, guest.run(code, limits, threads), limits, guest.spec());
        } catch (IOException e) {
            return Execution.unavailable("the local sandbox cannot start a process: " + e.getMessage());
        }
    }

    /** Runs the program without anything prepared, and prepares nothing. */
    Execution runCold(String code, ExecutionLimits limits) throws InterruptedException {
        SandboxProcessSpec spec = toolchain.guest(limits.memoryBytes(), CPU_SECONDS);
        try (SandboxProcess guest = sandbox.start(spec)) {
            return judge(code, guest.run(code, limits, threads), limits, spec);
        } catch (IOException e) {
            return Execution.unavailable("the local sandbox cannot start a process: " + e.getMessage());
        }
    }

    private SandboxProcess guest(ExecutionLimits limits) throws IOException {
        if (limits.memoryBytes() == USUAL.memoryBytes()) {
            Optional<SandboxProcess> prepared = standby.take();
            if (prepared.isPresent()) {
                return prepared.get();
            }
        }
        return sandbox.start(toolchain.guest(limits.memoryBytes(), CPU_SECONDS));
    }

    private Execution judge(String code, ProcessResult ending, ExecutionLimits limits, SandboxProcessSpec spec)
            throws InterruptedException, IOException {
        Execution execution = ending.toExecution(toolchain::saysOutOfMemory, limits, spec.limits());
        Optional<String> parser = toolchain.syntaxCheck();
        if (parser.isEmpty()
                || !ending.mayBeSyntaxError()
                || isValid(code, toolchain.with(parser.get()), rest(limits, ending))) {
            return execution;
        }
        return Execution.compileError(ending.exitCode(), ending.output(), execution.duration());
    }

    /** What the run has left of its time. */
    private static ExecutionLimits rest(ExecutionLimits limits, ProcessResult ending) {
        return new ExecutionLimits(
                limits.wallTime().minusNanos(ending.endedAt() - ending.begunAt()),
                limits.memoryBytes(),
                limits.keptBytes(),
                limits.drainedBytes());
    }

    /** Any program can print what a parser prints; only parsing it again, without running it, tells. */
    private boolean isValid(String code, Toolchain parser, ExecutionLimits limits)
            throws InterruptedException, IOException {
        try (SandboxProcess guest = sandbox.start(parser.guest(limits.memoryBytes(), CPU_SECONDS))) {
            ProcessResult ending = guest.run(code, limits, threads);
            return ending.cause() != ProcessResult.Cause.EXIT || ending.exitCode() == 0;
        }
    }
}
