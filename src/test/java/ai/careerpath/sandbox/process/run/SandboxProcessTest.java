package ai.careerpath.sandbox.process.run;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.cgroup.ControlGroup;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import ai.careerpath.sandbox.process.run.ProcessResult.Cause;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxProcessTest {

    private static final ProcessLimits LIMITS = new ProcessLimits(1L << 30, 1L << 32, 64, 1 << 20, 1 << 20, 60);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong kills = new AtomicLong();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whatTheKernelKilledWhileTheSandboxWaitedForItsProgramIsNotHeldAgainstTheRun() throws Exception {
        try (SandboxProcess waiting = killsItself(kills::get)) {
            kills.incrementAndGet();

            assertThat(cause(waiting)).isEqualTo(Cause.EXIT);
        }
    }

    @Test
    void whatItKilledDuringTheRunMayHaveBeenTheProgram() throws Exception {
        try (SandboxProcess waiting = killsItself(kills::getAndIncrement)) {
            assertThat(cause(waiting)).isEqualTo(Cause.PERHAPS_MACHINE);
        }
    }

    private Cause cause(SandboxProcess waiting) throws InterruptedException {
        return waiting.run(Submission.NOTHING, ExecutionLimits.within(Duration.ofMinutes(2)), threads)
                .cause();
    }

    private static SandboxProcess killsItself(LongSupplier machineKills) throws Exception {
        Process process = new ProcessBuilder("/bin/sh", "-c", "cat > /dev/null; kill -9 $$").start();
        SandboxProcessSpec spec = new SandboxProcessSpec(List.of(), true, List.of(), Map.of(), LIMITS);
        return new SandboxProcess(process, spec, new ControlGroup(List.of()), machineKills, () -> {});
    }
}
