package ai.careerpath.sandbox.process;

import ai.careerpath.model.ExecutionRecord.Limits;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.TestRuns;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.sandbox.process.run.ProcessResult;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import ai.careerpath.sandbox.process.run.SandboxProcess;
import ai.careerpath.sandbox.process.run.Submission;
import ai.careerpath.sandbox.process.toolchain.SyntaxCheck;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.wording.Wording;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;

/** Runs programs of one language, each in a sandbox of its own. */
final class LanguageRunner {

    // Wall time is what ends a run; this only stops processes that outlive the service.
    private static final long CPU_SECONDS = 60L * Runtime.getRuntime().availableProcessors();
    private static final ExecutionLimits USUAL = ExecutionLimits.within(Duration.ofSeconds(30));

    private final Toolchain toolchain;
    private final ProcessSandbox sandbox;
    private final ExecutorService threads;
    private final Standby standby;
    private final Pattern telling;

    LanguageRunner(
            Toolchain toolchain, ProcessSandbox sandbox, ExecutorService threads, ScheduledExecutorService launcher) {
        this.toolchain = toolchain;
        this.sandbox = sandbox;
        this.threads = threads;
        this.telling = LanguageDefinitions.of(toolchain.language()).telling();
        this.standby =
                new Standby(sandbox, () -> toolchain.preparedSandbox(USUAL.memoryBytes(), CPU_SECONDS), launcher);
    }

    /** Runs the program, or its tests. Never throws for anything it does. */
    Execution run(Program program, ExecutionLimits limits) throws InterruptedException {
        Execution execution = program.tests().isEmpty()
                ? runWarm(program, Submission.of(program), limits)
                : runTests(program, limits);
        Limits applied = new Limits(limits.wallTime().toMillis(), limits.memoryBytes(), limits.keptBytes());
        return execution.with(execution.evidence().by(toolchain.runtime(), sandbox.isolationName(), applied));
    }

    /** Runs the program without anything prepared, and prepares nothing. */
    Execution runCold(Program program, ExecutionLimits limits) throws InterruptedException {
        return runCold(program, Submission.of(program), limits);
    }

    private Execution runWarm(Program program, Submission submission, ExecutionLimits limits)
            throws InterruptedException {
        try (SandboxProcess guest = prepared(limits)) {
            standby.prepare();
            return judge(program, guest.run(submission, limits, telling, threads), limits);
        } catch (IOException e) {
            return cannotStart(e);
        }
    }

    private Execution runCold(Program program, Submission submission, ExecutionLimits limits)
            throws InterruptedException {
        try (SandboxProcess guest = sandbox.start(toolchain.sandbox(limits.memoryBytes(), CPU_SECONDS))) {
            return judge(program, guest.run(submission, limits, telling, threads), limits);
        } catch (IOException e) {
            return cannotStart(e);
        }
    }

    /** Compiles once. Each test has a sandbox of its own, so that none can see or change what another one left. */
    private Execution runTests(Program program, ExecutionLimits limits) throws InterruptedException {
        if (toolchain.commands().compile().isEmpty()) {
            return TestRuns.of(program, limits, this::runFresh);
        }
        long begin = System.nanoTime();
        ProcessResult compiled;
        try (SandboxProcess guest = prepared(limits)) {
            standby.prepare();
            compiled = guest.run(Submission.compile(program), limits, telling, threads);
        } catch (IOException e) {
            return cannotStart(e);
        }
        Execution compilation = judge(program, compiled, limits);
        if (!compiled.isCompiled()) {
            return compilation;
        }
        Duration spent = Duration.ofNanos(System.nanoTime() - begin);
        Execution tested = TestRuns.of(
                program,
                limits,
                spent,
                (single, left) -> runCold(single, Submission.run(single, compiled.raw()), left));
        return tested.with(tested.evidence().after(compilation.evidence().stages()));
    }

    private Execution runFresh(Program single, ExecutionLimits left) throws InterruptedException {
        return runWarm(single, Submission.of(single), left);
    }

    private SandboxProcess prepared(ExecutionLimits limits) throws IOException {
        if (limits.memoryBytes() == USUAL.memoryBytes()) {
            Optional<SandboxProcess> prepared = standby.take();
            if (prepared.isPresent()) {
                return prepared.get();
            }
        }
        return sandbox.start(toolchain.sandbox(limits.memoryBytes(), CPU_SECONDS));
    }

    private Execution judge(Program program, ProcessResult result, ExecutionLimits limits) throws InterruptedException {
        Execution execution = result.toExecution(toolchain::saysOutOfMemory, limits);
        if (isRefusedByParser(program, result, limits)) {
            execution = Execution.compileError(result.exitCode(), result.output(), execution.duration())
                    .with(execution.evidence());
        }
        return ExecutionReview.of(program.language(), execution);
    }

    /** Any program can print what a parser prints; only parsing it again, without running it, tells. */
    private boolean isRefusedByParser(Program program, ProcessResult result, ExecutionLimits limits)
            throws InterruptedException {
        Optional<SyntaxCheck> check = toolchain.syntaxCheck();
        if (check.isEmpty()
                || !result.failedByItself()
                || !check.get().hint().matcher(result.output().stderr()).find()) {
            return false;
        }
        ExecutionLimits rest = limits.minus(Duration.ofNanos(result.endedAt() - result.begunAt()));
        try (SandboxProcess guest = sandbox.start(toolchain.parser(check.get(), limits.memoryBytes(), CPU_SECONDS))) {
            ProcessResult parsed = guest.run(Submission.of(program), rest, telling, threads);
            return parsed.failedByItself();
        } catch (IOException e) {
            return false; // nothing more can be found out
        }
    }

    private static Execution cannotStart(IOException e) {
        return Execution.unavailable(Wording.note("sandbox.no-process", String.valueOf(e.getMessage())));
    }
}
