package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that fail and want to be told as passed, in a sandbox whose daemon holds the nonce in memory and listens on
 * loopback, as the real one does: with the daemon as root, and as another user.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ForgedVerdictIT {

    private static final Path ATTACKS = Path.of("src/test/resources/daytona/attacks");
    private static final String PRELUDE = "prelude.py";
    private static final String OTHER_USER = "4242";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Sandbox> sandboxes = new ArrayList<>();

    private record Sandbox(String user, Process daemon, URI url, Testbed testbed) {
        @Override
        public String toString() {
            return "daemon as " + user;
        }
    }

    @BeforeAll
    void start() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no python3");
        boolean root = Files.getOwner(Path.of("/proc/self")).getName().equals("root");
        sandboxes.add(sandbox(root ? "root" : "this user", List.of()));
        if (root) {
            List<String> drop = List.of("setpriv", "--reuid", OTHER_USER, "--regid", OTHER_USER, "--clear-groups");
            sandboxes.add(sandbox("another user", drop));
        }
    }

    @AfterAll
    void stop() {
        sandboxes.forEach(sandbox -> {
            sandbox.testbed().close();
            sandbox.daemon().destroyForcibly();
        });
    }

    private static Sandbox sandbox(String user, List<String> drop) throws IOException {
        String source = BundledFile.text("/daytona/toolbox.py");
        List<String> command = new ArrayList<>(drop);
        command.addAll(List.of("/usr/bin/python3", "-c", source));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "HOME", "/"));
        Process daemon = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
        URI url = URI.create("http://127.0.0.1:" + out.readLine() + "/api");
        return new Sandbox(user, daemon, url, new Testbed(url));
    }

    Stream<Arguments> attacks() throws IOException {
        try (Stream<Path> files = Files.list(ATTACKS)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(PRELUDE))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(10);
            return names.stream().flatMap(name -> sandboxes.stream().map(sandbox -> Arguments.of(name, sandbox)));
        }
    }

    Stream<Sandbox> sandboxes() {
        return sandboxes.stream();
    }

    private static String attack(String name) throws IOException {
        return Files.readString(ATTACKS.resolve(PRELUDE)) + "\n" + Files.readString(ATTACKS.resolve(name));
    }

    private static Answer<CodeValidation> validate(Sandbox sandbox, String code) {
        Program program = new Program("skill", Language.PYTHON, code);
        return Objects.requireNonNull(sandbox.testbed()
                .validator()
                .validate(program, Deadline.in(Duration.ofSeconds(60)))
                .block());
    }

    private static boolean isOpen(Answer<CodeValidation> answer) {
        return answer.provenance().notes().stream().anyMatch(note -> note.kind() == Note.Kind.ISOLATION);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("attacks")
    void failedProgramIsNotToldAsPassed(String name, Sandbox sandbox) throws IOException {
        assumeTrue(!isOpen(validate(sandbox, "print(1)")), "this machine lets nobody make namespaces");

        Answer<CodeValidation> answer = validate(sandbox, attack(name));

        assertThat(answer.value().isSuccess()).as(answer.toString()).isFalse();
        assertThat(answer.value().exitCode()).as(answer.toString()).isEqualTo(1);
    }

    /** That the attacks above would succeed if nothing stood in their way. */
    @ParameterizedTest
    @MethodSource("sandboxes")
    void sameAttackFindsTheNonceWhereNothingIsIsolated(Sandbox sandbox) throws Exception {
        validate(sandbox, "print('a program whose nonce the daemon still holds')");
        String encoded =
                Base64.getEncoder().encodeToString(attack("daemon_memory.py").getBytes(StandardCharsets.UTF_8));
        String command = "printf %s " + encoded + " | base64 -d | /usr/bin/python3 -";
        HttpRequest request = HttpRequest.newBuilder(sandbox.url().resolve("/toolbox/sandbox-1/process/execute"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        new JsonMapper().writeValueAsString(Map.of("command", command, "timeout", 60))))
                .build();

        String printed = http.send(request, BodyHandlers.ofString()).body();

        assertThat(printed)
                .containsPattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\{\\\\\"end\\\\\": \\\\\"exited");
    }
}
