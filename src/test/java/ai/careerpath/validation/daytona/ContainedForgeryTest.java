package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.validation.daytona.ContainedDaemon.Setting;
import ai.careerpath.validation.daytona.StubRuns.Printed;
import ai.careerpath.validation.daytona.sandboxes.RunnerCommand;
import ai.careerpath.validation.daytona.sandboxes.RunnerReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Programs that try to write their own verdict, run by the runner under a daemon that holds the request in memory and
 * listens on loopback, at every isolation that the runner can end up with. All of it is in a container: what they do to
 * processes and pipes they would else do to this machine's.
 */
@Tag("sandbox")
@Timeout(600)
class ContainedForgeryTest {

    private static final int OTHER = 1000;
    private static final List<String> ALL = List.of("mnt", "pid", "net", "ipc", "uts", "user");

    /** What a sandbox forbids, and how the runner isolates then. */
    private enum Level {
        ROOT("own user, network, processes and mounts", true, new Setting(0, List.of())),
        ROOT_WITHOUT_MOUNTS("own user and network", true, new Setting(0, List.of("mnt"))),
        ROOT_WITHOUT_NAMESPACES("own user", false, new Setting(0, ALL)),
        OTHER_USER("own network, processes and mounts", true, new Setting(OTHER, List.of())),
        OTHER_USER_WITHOUT_NAMESPACES("none", false, new Setting(OTHER, ALL));

        private final String isolation;
        private final boolean closed;
        private final Setting setting;
        private @Nullable DaytonaStub stub;
        private @Nullable Testbed testbed;

        Level(String isolation, boolean closed, Setting setting) {
            this.isolation = isolation;
            this.closed = closed;
            this.setting = setting;
        }

        /** Each command is executed in a container of its own, as each sandbox is used once. */
        Answer<CodeValidation> validate(Program program) {
            return Objects.requireNonNull(client().validator()
                    .validate(program, Deadline.in(Duration.ofSeconds(30)))
                    .block());
        }

        private synchronized Testbed client() {
            Testbed client = testbed;
            if (client == null) {
                stub = new DaytonaStub()
                        .executes((language, command) -> Mono.fromCallable(() -> inContainer(setting, command))
                                .subscribeOn(Schedulers.boundedElastic()));
                client = new Testbed(stub.api(true));
                testbed = client;
            }
            return client;
        }

        private synchronized void close() {
            if (testbed != null && stub != null) {
                testbed.close();
                stub.close();
            }
            testbed = null;
        }
    }

    @TempDir
    private static Path directory;

    private static Path marker;

    @BeforeAll
    static void needsContainers() throws Exception {
        String lack = ContainedDaemon.lack();
        assumeTrue(lack == null, lack);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        marker = Files.createFile(directory.resolve("marker"));
        try (ContainedDaemon daemon = ContainedDaemon.start(Level.OTHER_USER.setting, marker)) {
            Printed answer = daemon.execute("id -u");
            assertThat(answer).isEqualTo(new Printed(0, OTHER + "\n"));
        } catch (IOException e) {
            assertThat(e).message().doesNotContain(ContainedDaemon.NOT_CONTAINED);
            assumeTrue(false, "no containers here: " + e.getMessage());
        }
    }

    @AfterAll
    static void close() {
        Stream.of(Level.values()).forEach(Level::close);
    }

    private record Forgery(String name, String code) {

        static List<Forgery> all() {
            try {
                Path folder = Path.of(Objects.requireNonNull(Forgery.class.getResource("/daytona/forgeries"))
                        .toURI());
                try (Stream<Path> files = Files.list(folder)) {
                    return files.map(file -> file.getFileName().toString().replace(".py", ""))
                            .sorted()
                            .map(name -> new Forgery(name, BundledFile.text("/daytona/forgeries/" + name + ".py")))
                            .toList();
                }
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        Program program() {
            return new Program("skill", Language.PYTHON, ContainedDaemon.source("forger") + code);
        }
    }

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> noVerdictIsForged() {
        return Stream.of(Level.values())
                .map(level -> DynamicContainer.dynamicContainer(
                        level.name(),
                        Forgery.all().stream()
                                .map(forgery -> DynamicTest.dynamicTest(
                                        forgery.name(), () -> mustNotBeBelieved(level, forgery)))));
    }

    private static void mustNotBeBelieved(Level level, Forgery forgery) throws Exception {
        Answer<CodeValidation> answer = level.validate(forgery.program());
        CodeValidation validation = answer.value();

        if (level.closed) {
            assertThat(validation)
                    .as("%s", answer)
                    .returns(Outcome.RUNTIME_ERROR, CodeValidation::outcome)
                    .returns(7, CodeValidation::exitCode);
            assertThat(answer.provenance().notes()).noneMatch(ContainedForgeryTest::tellsOfTheIsolation);
        } else if (validation.outcome() != Outcome.UNAVAILABLE) {
            assertThat(answer.provenance().notes())
                    .as("the program could have forged it: %s", answer)
                    .anyMatch(ContainedForgeryTest::tellsOfTheIsolation)
                    .anyMatch(note -> note.toString().contains("isolation: " + level.isolation));
        }
        if (validation.evidence().isolation() != null) {
            assertThat(validation.evidence().isolation()).isEqualTo(level.isolation);
        }
    }

    private static boolean tellsOfTheIsolation(Note note) {
        return note.kind() == Note.Kind.ISOLATION;
    }

    private static Printed inContainer(Setting setting, String command) throws IOException {
        try (ContainedDaemon daemon = ContainedDaemon.start(setting, marker)) {
            return daemon.execute(command);
        }
    }

    /** The forged report claims the best isolation; the record says what the runner had said before. */
    @ParameterizedTest
    @EnumSource(names = {"ROOT_WITHOUT_NAMESPACES", "OTHER_USER_WITHOUT_NAMESPACES"})
    void verdictForgedWhereTheDocumentationSaysThatItMayBeIsKnownAsSuch(Level level) throws Exception {
        Forgery forgery = new Forgery("asks-the-toolbox", BundledFile.text("/daytona/forgeries/asks-the-toolbox.py"));

        assertThat(level.validate(forgery.program()).value())
                .returns(Outcome.EXECUTED, CodeValidation::outcome)
                .returns("42 tests passed\n", CodeValidation::output)
                .returns(level.isolation, validation -> validation.evidence().isolation());
    }

    /** An attack that cannot succeed anywhere proves nothing. */
    @TestFactory
    @Concurrent
    Stream<DynamicTest> eachForgesTheVerdictOfARunnerThatLetsIt() {
        return Forgery.all().stream()
                .map(forgery -> DynamicTest.dynamicTest(forgery.name(), () -> {
                    String nonce = UUID.randomUUID().toString();
                    String[] lines = RunnerCommand.of(forgery.program(), 30, 60, false, nonce)
                            .split("\n");
                    String command = "cat >/tmp/runner.py <<'END'\n" + ContainedDaemon.source("forgeable")
                            + "END\nexec /usr/bin/python3 -I /tmp/runner.py <<'END'\n" + lines[lines.length - 2]
                            + "\nEND\n";

                    Printed answer = inContainer(Level.OTHER_USER_WITHOUT_NAMESPACES.setting, command);

                    assertThat(RunnerReport.in(answer.result(), nonce))
                            .as("%s", answer)
                            .hasValueSatisfying(report -> assertThat(report.execution(forgery.program(), 1L << 30)
                                            .outcome())
                                    .isEqualTo(Outcome.EXECUTED));
                }));
    }

    @Test
    void preludeRefusesToStartOnThisMachine() throws Exception {
        try (ContainedDaemon daemon = ContainedDaemon.startOutside(Level.OTHER_USER.setting, marker)) {
            assertThat(daemon.complaint())
                    .startsWith(ContainedDaemon.NOT_CONTAINED)
                    .contains("it is not process 1", "there are other processes", "the machine's marker is there")
                    .contains("uid_map holds identifiers of the machine", "the user namespace is the machine's");
            assertThat(daemon.exitCode()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--share-net",
                "--ro-bind /etc /etc",
                "--ro-bind /tmp /tmp",
                "--ro-bind /var /var",
                "--ro-bind /usr/local /usr/local",
                "--bind /usr /usr",
                "--ro-bind /proc /proc",
                "--dev-bind /dev /dev",
                "--setenv SOME value"
            })
    void preludeRefusesAContainerInWhichTheMachineCanBeSeen(String options) throws Exception {
        try (ContainedDaemon daemon =
                ContainedDaemon.start(Level.OTHER_USER.setting, marker, List.of(options.split(" ")))) {
            assertThat(daemon.complaint()).contains(ContainedDaemon.NOT_CONTAINED);
            assertThat(daemon.exitCode()).isEqualTo(3);
        }
    }
}
