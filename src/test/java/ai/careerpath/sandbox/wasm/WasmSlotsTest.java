package ai.careerpath.sandbox.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Slots, the start of interpreters, and the end of an engine. */
class WasmSlotsTest extends ScriptedGuests {

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
                Duration.ofMillis(100),
                WasmSandboxEngine.STACK_BYTES);

        Execution first = engine.execute(PROGRAM, SHORT);
        Execution second = engine.execute(PROGRAM, SHORT);
        release.countDown();

        assertThat(first).isEqualTo(Execution.unavailable(Wording.note("sandbox.not-stopped")));
        assertThat(second).isEqualTo(Execution.unavailable(Wording.note("sandbox.slots-taken")));
    }

    @Test
    void runWithoutAThreadGivesItsSlotBack() throws InterruptedException {
        long moreThanThereIs = 1L << 60;
        WasmSandboxEngine engine = new WasmSandboxEngine(
                List.of(guest((code, output, memory) -> GuestExit.ended(0))), 1, Duration.ofMillis(1), moreThanThereIs);

        for (int i = 0; i < 2; i++) {
            assertThat(engine.execute(PROGRAM, LIMITS))
                    .isEqualTo(Execution.unavailable(Wording.note("sandbox.little-memory")));
        }
    }

    @Test
    void slotIsFreeAgainAfterEachRun() throws InterruptedException {
        WasmSandboxEngine engine = engine((code, output, memory) -> {
            throw new IllegalStateException("broken");
        });

        for (int i = 0; i < 3; i++) {
            assertThat(engine.execute(PROGRAM, LIMITS))
                    .isEqualTo(Execution.unavailable(Wording.note("sandbox.run-failed")));
        }
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

        Execution shuttingDown = Execution.unavailable(Wording.note("sandbox.stopping"));
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
}
