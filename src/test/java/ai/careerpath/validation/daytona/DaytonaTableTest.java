package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.TableCase;
import ai.careerpath.sandbox.process.ContainedShell;
import ai.careerpath.sandbox.process.ProcessSandboxEngine;
import ai.careerpath.sandbox.process.Runs;
import ai.careerpath.sandbox.process.SandboxSetup;
import ai.careerpath.sandbox.process.SharedEngines;
import ai.careerpath.sandbox.process.Using;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.step.Deadline;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.validation.daytona.StubRuns.Printed;
import ai.careerpath.validation.daytona.StubRuns.Run;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The table through both APIs of a server that executes what it is sent, in sandboxes of the process engine. Daytona's
 * own memory limit is none that a sandbox could have inside.
 */
@Tag("parts")
@ExtendWith(SharedEngines.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DaytonaTableTest {

    private static final Duration SETUP = Duration.ofSeconds(60);
    private static final int KILLED = 137;

    private final Map<Duration, Testbed> commands = new ConcurrentHashMap<>();
    private final Map<Duration, Testbed> programs = new ConcurrentHashMap<>();
    private final DaytonaStub stub = new DaytonaStub().forgetful();
    private @Nullable ContainedShell shell;

    @BeforeAll
    void open(@TempDir Path directory) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        try {
            shell = ContainedShell.in(directory);
        } catch (MissingRuntimeException e) {
            assumeTrue(false, "Skipped: " + e.getMessage());
        }
    }

    @AfterAll
    void close() throws IOException {
        Stream.of(commands, programs).flatMap(each -> each.values().stream()).forEach(testbed -> {
            testbed.untilReaped();
            testbed.close();
        });
        assertThat(stub.live()).as("workspaces left behind").isZero();
        stub.close();
        ContainedShell opened = shell;
        if (opened != null) {
            opened.close();
        }
    }

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> holdsThroughTheSandboxApi(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return table(engine, commands, SandboxSetup.triedOf(EnumSet.allOf(Language.class)), true, each -> true);
    }

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> holdsThroughTheWorkspaceApi(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return table(
                engine,
                programs,
                SandboxSetup.triedOf(SandboxSetup.languagesElsewhere()),
                false,
                each -> each.program().isPlain() && !each.name().equals("output flood"));
    }

    private record Inside(ContainedShell shell, ProcessSandboxEngine engine) implements StubRuns.Machine {
        @Override
        public Mono<Printed> command(Language language, String command) {
            return Mono.fromCallable(() -> printed(shell.execute(language, command)))
                    .subscribeOn(Schedulers.boundedElastic());
        }

        @Override
        public Mono<Run> program(Language language, String code, Duration limit) {
            ExecutionLimits limits = ExecutionLimits.within(limit);
            return Mono.fromCallable(() -> run(engine.execute(new Program("code", language, code), limits)))
                    .subscribeOn(Schedulers.boundedElastic());
        }
    }

    private Stream<DynamicContainer> table(
            ProcessSandboxEngine engine,
            Map<Duration, Testbed> testbeds,
            Set<Language> languages,
            boolean sandboxApi,
            Predicate<TableCase> carried) {
        stub.executes(new Inside(Objects.requireNonNull(shell), engine));
        TableCase.Sandbox sandbox = (program, limit) -> Objects.requireNonNull(testbeds.computeIfAbsent(
                        limit,
                        time -> new Testbed(stub.api(sandboxApi), WorkspaceJournal.none(), TestGuards.fast(), time))
                .validator()
                .validate(program, Deadline.in(limit.plus(SETUP)))
                .map(answer -> answer.value())
                .block());
        return languages.stream()
                .map(language -> DynamicContainer.dynamicContainer(
                        language.displayName(),
                        TableCase.contract(language, true).stream()
                                .filter(carried.and(each -> !each.name().equals("memory")))
                                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                                    Runs.assumeSupported(engine, language);
                                    each.mustPass(sandbox);
                                }))));
    }

    /** A toolbox has one stream for both. */
    private static Printed printed(Execution execution) {
        return new Printed(
                Objects.requireNonNullElse(execution.exitCode(), KILLED), execution.stdout() + execution.stderr());
    }

    private static Run run(Execution execution) {
        return new Run(
                execution.outcome() == Outcome.TIMED_OUT ? "timeout" : "exited",
                "run",
                Objects.requireNonNullElse(execution.exitCode(), KILLED),
                execution.stdout(),
                execution.stderr(),
                execution.duration().toMillis() / 1000.0);
    }
}
