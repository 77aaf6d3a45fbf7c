package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.validation.daytona.lifecycle.FileWorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A process that is killed in the middle leaves its workspaces to the next one. */
@Tag("service")
class CrashTest {

    @TempDir
    Path data;

    /** The process that is killed. */
    static final class Victim {
        public static void main(String[] arguments) {
            Testbed testbed = new Testbed(
                    Testbed.impatient(URI.create(arguments[0])),
                    FileWorkspaceJournal.in(Path.of(arguments[1])),
                    TestGuards.fast(),
                    Duration.ofSeconds(30));
            Flux.range(0, 5)
                    .flatMap(i -> testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(45)))
                    .blockLast();
        }
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    void whatAKilledProcessLeftIsDeletedAfterTheRestart(boolean sandboxApi) throws Exception {
        try (DaytonaStub server = new DaytonaStub().runs((language, code) -> Mono.never())) {
            Process victim = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Victim.class.getName(),
                            server.api(sandboxApi).toString(),
                            data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> server.executing() == 5);
            } finally {
                victim.destroyForcibly().waitFor();
            }
            assertThat(server.live()).isEqualTo(5);

            WorkspaceJournal journal = sandboxApi ? WorkspaceJournal.none() : FileWorkspaceJournal.in(data);
            try (Testbed restarted = new Testbed(
                    Testbed.impatient(server.api(sandboxApi)), journal, TestGuards.fast(), Duration.ofSeconds(30))) {
                restarted.sweeper().start();

                Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> server.live() == 0);
                restarted.untilReaped();
                assertThat(restarted.metric("reaped")).isEqualTo(5);
                restarted.sweeper().stop();
            }
            if (journal instanceof FileWorkspaceJournal file) {
                file.destroy();
                try (Stream<Path> files = Files.list(data.resolve("workspace-journal"))) {
                    assertThat(files)
                            .as("no journal is left once all is deleted")
                            .isEmpty();
                }
            }
        }
    }
}
