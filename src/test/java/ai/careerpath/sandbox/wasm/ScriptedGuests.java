package ai.careerpath.sandbox.wasm;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.OutputCapture;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;

/** Engines with guests that do as a test says. */
@Timeout(600)
abstract class ScriptedGuests {

    static final ExecutionLimits LIMITS = ExecutionLimits.within(Duration.ofSeconds(30));
    static final ExecutionLimits SHORT = ExecutionLimits.within(Duration.ofMillis(300));
    static final Program PROGRAM = new Program("x", Language.PYTHON, "code");

    interface Run {
        GuestExit run(String code, OutputCapture output, long memoryBytes);
    }

    static Execution execute(Run run) throws InterruptedException {
        return engine(run).execute(PROGRAM, LIMITS);
    }

    static WasmSandboxEngine engine(Run run) {
        return new WasmSandboxEngine(List.of(guest(run)), 1);
    }

    static WasmInterpreter guest(Run run) {
        return guest(new CountDownLatch(0), run);
    }

    static WasmInterpreter guest(CountDownLatch warm, Run run) {
        return new WasmInterpreter() {
            @Override
            public Language language() {
                return Language.PYTHON;
            }

            @Override
            public LanguageSupport support() {
                return LanguageSupport.by("test");
            }

            @Override
            public void warmUp() {
                try {
                    warm.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public GuestExit run(Program program, OutputCapture output, long memoryBytes) {
                return run.run(program.code(), output, memoryBytes);
            }
        };
    }

    static GuestExit waitForInterrupt() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
        throw new IllegalStateException("interrupted");
    }
}
