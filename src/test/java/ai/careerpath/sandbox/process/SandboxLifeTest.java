package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run holds while it lives, and what is left of it. */
@Tag("long")
class SandboxLifeTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path directory;

    @BeforeEach
    void letGuestsOfRootPass() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @ParameterizedTest
    @EnumSource(SandboxSetup.class)
    void sixRunsAtATimeDoNotShareOneBudget(SandboxSetup setup) throws Exception {
        String greedy = """
                import threading, time
                block = bytearray(150 << 20)
                for i in range(0, len(block), 4096): block[i] = 1
                ready = [threading.Thread(target=time.sleep, args=(2,)) for _ in range(40)]
                for thread in ready: thread.start()
                for thread in ready: thread.join()
                print(len(block) >> 20)
                """;
        ExecutorService callers = Executors.newFixedThreadPool(6);
        try (ProcessSandboxEngine engine = setup.open(directory, EnumSet.of(Language.PYTHON))) {
            Runs.assumeSupported(engine, Language.PYTHON);
            List<Future<Execution>> runs = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                runs.add(callers.submit(() -> Runs.run(engine, Language.PYTHON, greedy, LIMIT)));
            }
            for (Future<Execution> run : runs) {
                assertThat(run.get().outcome()).as("%s", run.get()).isEqualTo(Outcome.EXECUTED);
                assertThat(run.get().stdout()).isEqualTo("150\n");
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(SandboxSetup.class)
    void forkingDoesNotDodgeTheMemoryLimit(SandboxSetup setup) throws Exception {
        String dodging = """
                import os, time
                for _ in range(30):
                    if os.fork() == 0:
                        block = bytearray(20 << 20)
                        for i in range(0, len(block), 4096): block[i] = 1
                        time.sleep(20)
                        os._exit(0)
                time.sleep(20)
                """;
        try (ProcessSandboxEngine engine = setup.open(directory, EnumSet.of(Language.PYTHON))) {
            Runs.assumeSupported(engine, Language.PYTHON);
            Execution execution = Runs.run(engine, Language.PYTHON, dodging, LIMIT);

            assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.OUT_OF_MEMORY);
        }
    }

    @ParameterizedTest
    @EnumSource(SandboxSetup.class)
    void interruptingTheCallerKillsTheRun(SandboxSetup setup) throws Exception {
        ExecutorService caller = Executors.newSingleThreadExecutor();
        try (ProcessSandboxEngine engine = setup.open(directory, EnumSet.of(Language.PYTHON))) {
            Runs.assumeSupported(engine, Language.PYTHON);
            CountDownLatch started = new CountDownLatch(1);
            Future<Execution> run = caller.submit(() -> {
                started.countDown();
                return engine.execute(
                        new Program("test", Language.PYTHON, "import time; time.sleep(300)"),
                        ExecutionLimits.within(LONG));
            });
            started.await();
            caller.shutdownNow();

            assertThat(caller.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
            assertThatThrownBy(run::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            engine.close();
            assertThat(new Leftovers(directory.toRealPath()).find()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(SandboxSetup.class)
    void nothingIsLeft(SandboxSetup setup) throws Exception {
        // Other engines of this JVM may hold some.
        List<String> groups = Leftovers.controlGroups(ProcessHandle.current().pid());
        try (ProcessSandboxEngine engine =
                setup.open(directory, EnumSet.of(Language.PYTHON, Language.JAVASCRIPT, Language.SQL))) {
            Runs.assumeSupported(engine, Language.PYTHON);
            Runs.run(engine, Language.PYTHON, "import os\nif os.fork() == 0:\n    while True: pass", LIMIT);
            Runs.run(engine, Language.PYTHON, "while True: pass", Duration.ofSeconds(1));
            Runs.run(engine, Language.PYTHON, "print(1)", LIMIT);
        }

        assertThat(new Leftovers(directory.toRealPath()).find()).isEmpty();
        assertThat(groups)
                .containsAll(Leftovers.controlGroups(ProcessHandle.current().pid()));
    }

    @Test
    void aDirectoryThatGuestsCannotReachIsNamed() throws Exception {
        assumeTrue(Host.isRoot(), "only root's guests are someone else");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        try (ProcessSandboxEngine engine = SandboxSetup.BUBBLEWRAP.open(directory, EnumSet.of(Language.PYTHON))) {
            assertThat(Runs.support(engine, Language.PYTHON).detail())
                    .contains(directory.toString())
                    .contains("set java.io.tmpdir");
        }
    }

    @Test
    void aClosedEngineSaysSo() throws Exception {
        ProcessSandboxEngine engine = SandboxSetup.BUBBLEWRAP.open(directory, EnumSet.of(Language.PYTHON));
        engine.close();

        assertThat(engine.support(Language.PYTHON).available()).isFalse();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
