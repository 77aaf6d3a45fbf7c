package ai.careerpath.sandbox.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What a guest does becomes the outcome, within the limits. */
class WasmSandboxEngineTest extends ScriptedGuests {

    @Test
    void guestsExitBecomesTheOutcome() throws InterruptedException {
        assertThat(execute((code, output, memory) -> GuestExit.ended(0)).outcome())
                .isEqualTo(Outcome.EXECUTED);
        assertThat(execute((code, output, memory) -> GuestExit.ended(3)).outcome())
                .isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execute((code, output, memory) -> GuestExit.compileError(1)).outcome())
                .isEqualTo(Outcome.COMPILE_ERROR);
        assertThat(execute((code, output, memory) -> GuestExit.outOfMemory(1)).reason())
                .isEqualTo("memory limit of 128 MB exceeded");
        Execution unsupported =
                execute((code, output, memory) -> GuestExit.lacking("such thing", Wording.verbatim("no such thing")));
        assertThat(unsupported.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(unsupported.reason()).isEqualTo("no such thing");
        assertThat(unsupported.evidence().missing()).isEqualTo("such thing");
        assertThat(unsupported.evidence().isolation()).isNull();
    }

    @Test
    void memoryIsTheSmallerOfTheTwoLimits() throws InterruptedException {
        AtomicReference<Long> seen = new AtomicReference<>();
        WasmSandboxEngine engine = engine((code, output, memory) -> {
            seen.set(memory);
            return GuestExit.ended(0);
        });

        engine.execute(PROGRAM, new ExecutionLimits(Duration.ofSeconds(9), 64L << 20, 1, 1));
        assertThat(seen.get()).isEqualTo(64L << 20);
        engine.execute(PROGRAM, LIMITS);
        assertThat(seen.get()).isEqualTo(128L << 20);
    }

    @Test
    void runIsInterruptedAtTheLimitAndKeepsItsOutput() throws InterruptedException {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Execution execution = engine((code, output, memory) -> {
                    thread.complete(Thread.currentThread());
                    write(output, "begun");
                    return waitForInterrupt();
                })
                .execute(PROGRAM, SHORT);

        assertThat(execution.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(execution.reason()).isEqualTo("0.3 second timeout");
        assertThat(execution.stdout()).isEqualTo("begun");
        assertThat(thread.join().isAlive()).isFalse();
    }

    @Test
    void tooMuchOutputEndsTheRunHoweverItEnds() throws InterruptedException {
        ExecutionLimits limits = new ExecutionLimits(Duration.ofSeconds(30), 1L << 30, 4, 1 << 20);
        Execution execution = engine((code, output, memory) -> {
                    write(output, "x".repeat((1 << 20) + 1));
                    return GuestExit.ended(0);
                })
                .execute(PROGRAM, limits);

        assertThat(execution.outcome()).isEqualTo(Outcome.OUTPUT_LIMIT);
        assertThat(execution.reason()).isEqualTo("more than 1 MB of output");
        assertThat(execution.stdout()).isEqualTo("xxxx");
    }

    @Test
    void interruptingTheCallerKillsTheRun() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Thread> guest = new CompletableFuture<>();
        WasmSandboxEngine engine = engine((code, output, memory) -> {
            guest.complete(Thread.currentThread());
            begun.countDown();
            return waitForInterrupt();
        });
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                engine.execute(PROGRAM, LIMITS);
                thrown.complete(new AssertionError("returned"));
            } catch (InterruptedException e) {
                thrown.complete(guest.join().isAlive() ? new AssertionError("guest is alive") : e);
            }
        });
        caller.start();
        begun.await();
        caller.interrupt();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void errorOfTheJvmStaysInTheRun() throws InterruptedException {
        WasmSandboxEngine engine = engine((code, output, memory) -> {
            throw new OutOfMemoryError("simulated");
        });

        assertThat(engine.execute(PROGRAM, LIMITS))
                .isEqualTo(Execution.unavailable(Wording.note("sandbox.little-memory")));
    }

    private static void write(OutputCapture output, String text) {
        try {
            output.stdout().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        } catch (OutputCapture.OutputLimitException e) {
            // What a guest does with it is its affair.
        }
    }
}
