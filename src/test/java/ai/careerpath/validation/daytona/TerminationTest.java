package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.validation.daytona.StubRuns.Run;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** The service is told to stop while it is busy, as an orchestrator of containers does. */
@Tag("service")
class TerminationTest {

    private static final int REQUESTS = 50;
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path data;

    @Test
    void eachRequestIsAnsweredOrRefusedAndNoWorkspaceStays() throws Exception {
        try (DaytonaStub server = new DaytonaStub()
                .runs((language, code) -> code.contains("quick")
                        ? Mono.delay(Duration.ofMillis(300)).thenReturn(Run.exited(0, "done\n", "", 0.3))
                        : Mono.never())) {
            Path log = data.resolve("log");
            Process service = start(server, log);
            try {
                URI url = URI.create("http://localhost:" + port(log) + "/code-validations");
                List<CompletableFuture<String>> answers = new ArrayList<>();
                for (int i = 0; i < REQUESTS; i++) {
                    answers.add(ask(url, i));
                }
                Awaitility.await()
                        .atMost(Duration.ofSeconds(120))
                        .until(() -> answers.stream().anyMatch(CompletableFuture::isDone) && server.live() >= 4);

                service.destroy();

                assertThat(service.waitFor(120, TimeUnit.SECONDS))
                        .as(() -> text(log))
                        .isTrue();
                List<String> ends =
                        answers.stream().map(CompletableFuture::join).toList();
                assertThat(ends)
                        .as(() -> text(log))
                        .contains("200")
                        .allMatch(end -> end.matches("200|503|not connected"));
                assertThat(ends).contains("503");
                assertThat(server.created()).isPositive();
                assertThat(server.live()).as(() -> text(log)).isZero();
                assertThat(service.exitValue()).isEqualTo(143);
            } finally {
                service.destroyForcibly().waitFor();
            }
        }
    }

    private Process start(DaytonaStub server, Path log) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "ai.careerpath.CareerPathApplication",
                        "--server.port=0",
                        "--careerpath.env-file=none",
                        "--careerpath.api.max-requests-per-client=64",
                        "--careerpath.api.drain=2s",
                        "--careerpath.validation.local.engine=wasm")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DAYTONA_API_KEY", DaytonaStub.KEY,
                        "DAYTONA_BASE_URL", server.api(true).toString(),
                        "CAREERPATH_DATA_DIR", data.toString()));
        return builder.start();
    }

    private static String port(Path log) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(
                        () -> {
                            Matcher matcher = PORT.matcher(text(log));
                            return matcher.find() ? matcher.group(1) : "";
                        },
                        found -> !found.isEmpty());
    }

    /** The status of the answer. A connection that was never made is a clean refusal too; one that breaks is none. */
    private CompletableFuture<String> ask(URI url, int number) {
        String code = (number % 3 == 0 ? "quick " : "endless ") + number;
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"code\":\"" + code + "\",\"language\":\"python\"}"))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .handle((response, failure) -> failure == null ? status(response) : refusal(failure));
    }

    private static String status(HttpResponse<String> response) {
        return Integer.toString(response.statusCode());
    }

    private static String refusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof ConnectException ? "not connected" : String.valueOf(cause);
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (java.io.IOException e) {
            return "";
        }
    }
}
