package ai.careerpath.sandbox.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.OutputCapture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WasmSandboxEngineTest {

    private static final ExecutionLimits LIMITS = ExecutionLimits.within(Duration.ofSeconds(30));
    private static final ExecutionLimits SHORT = ExecutionLimits.within(Duration.ofMillis(300));
    private static final Program PROGRAM = new Program("x", Language.PYTHON, "code");

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
        Execution unsupported = execute((code, output, memory) -> GuestExit.unsupported("no such thing"));
        assertThat(unsupported.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(unsupported.reason()).isEqualTo("no such thing");
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
    void guestThatRefusesToDieTakesItsSlotOutOfUse() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        WasmSandboxEngine engine = new WasmSandboxEngine(
                List.of(guest((code, output, memory) -> {
                    while (release.getCount() > 0) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    return GuestExit.ended(0);
                })),
                1,
                Duration.ofMillis(100));

        Execution first = engine.execute(PROGRAM, SHORT);
        Execution second = engine.execute(PROGRAM, SHORT);
        release.countDown();

        assertThat(first).isEqualTo(Execution.unavailable("the program could not be stopped at its time limit"));
        assertThat(second).isEqualTo(Execution.unavailable("all slots of the local sandbox are taken"));
    }

    @Test
    void slotIsFreeAgainAfterEachRun() throws InterruptedException {
        WasmSandboxEngine engine = engine((code, output, memory) -> {
            throw new IllegalStateException("broken");
        });

        for (int i = 0; i < 3; i++) {
            assertThat(engine.execute(PROGRAM, LIMITS))
                    .isEqualTo(Execution.unavailable("the local sandbox failed while it ran the code"));
        }
    }

    @Test
    void errorOfTheJvmStaysInTheRun() throws InterruptedException {
        WasmSandboxEngine engine = engine((code, output, memory) -> {
            throw new OutOfMemoryError("simulated");
        });

        assertThat(engine.execute(PROGRAM, LIMITS))
                .isEqualTo(Execution.unavailable("the service has too little memory to run the code"));
    }

    @Test
    void earlyProgramWaitsForTheInterpreterWithinItsLimit() throws Exception {
        CountDownLatch warm = new CountDownLatch(1);
        WasmSandboxEngine engine =
                new WasmSandboxEngine(List.of(guest(warm, (code, output, memory) -> GuestExit.ended(0))), 1);
        engine.start();

        assertThat(engine.execute(PROGRAM, SHORT))
                .isEqualTo(Execution.unavailable("the local Python interpreter is still starting"));
        CompletableFuture<Execution> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return engine.execute(PROGRAM, LIMITS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        warm.countDown();

        assertThat(waiting.get().outcome()).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    void interpreterThatDoesNotStartIsReported() throws InterruptedException {
        WasmSandboxEngine engine = new WasmSandboxEngine(
                List.of(new WasmInterpreter() {
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
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public GuestExit run(Program program, OutputCapture output, long memoryBytes) {
                        throw new AssertionError("not warm");
                    }
                }),
                1);

        assertThat(engine.support(Language.PYTHON)).isEqualTo(LanguageSupport.by("test"));
        assertThat(engine.execute(PROGRAM, LIMITS).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(engine.support(Language.PYTHON))
                .isEqualTo(LanguageSupport.missing("the local Python interpreter did not start, see the log"));
    }

    @Test
    void closingEndsRunsAndTakesNoMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        WasmSandboxEngine engine = engine((code, output, memory) -> {
            begun.countDown();
            return waitForInterrupt();
        });
        CompletableFuture<Execution> running = CompletableFuture.supplyAsync(() -> {
            try {
                return engine.execute(PROGRAM, LIMITS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        begun.await();
        engine.close();

        Execution shuttingDown = Execution.unavailable("the service is shutting down");
        assertThat(running.get()).isEqualTo(shuttingDown);
        assertThat(engine.execute(PROGRAM, LIMITS)).isEqualTo(shuttingDown);
    }

    @Test
    void languageWithoutGuestIsUnavailable() throws InterruptedException {
        WasmSandboxEngine engine = engine((code, output, memory) -> GuestExit.ended(0));

        assertThat(engine.name()).isEqualTo("wasm");
        assertThat(engine.support(Language.GO).available()).isFalse();
        assertThat(engine.execute(new Program("x", Language.GO, ""), LIMITS))
                .isEqualTo(Execution.unavailable("the wasm engine has no Go interpreter"));
    }

    @Test
    void thereAreAsManySlotsAsTheHeapHolds() {
        assertThat(WasmSandboxEngine.slots(8, 1L << 30)).isEqualTo(2);
        assertThat(WasmSandboxEngine.slots(2, 16L << 30)).isEqualTo(2);
        assertThat(WasmSandboxEngine.slots(4, 256L << 20)).isEqualTo(1);
    }

    private interface Run {
        GuestExit run(String code, OutputCapture output, long memoryBytes);
    }

    private static Execution execute(Run run) throws InterruptedException {
        return engine(run).execute(PROGRAM, LIMITS);
    }

    private static WasmSandboxEngine engine(Run run) {
        return new WasmSandboxEngine(List.of(guest(run)), 1);
    }

    private static WasmInterpreter guest(Run run) {
        return guest(new CountDownLatch(0), run);
    }

    private static WasmInterpreter guest(CountDownLatch warm, Run run) {
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

    private static GuestExit waitForInterrupt() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
        throw new IllegalStateException("interrupted");
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
