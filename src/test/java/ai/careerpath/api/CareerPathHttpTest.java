package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.api.StubSteps.Script;
import ai.careerpath.model.Skill;
import ai.careerpath.pipeline.OrchestrationProperties;
import ai.careerpath.step.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@HttpTest
class CareerPathHttpTest {

    private static final String BODY = "{\"currentRole\":\"Tester\",\"targetRole\":\"Builder\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private Script script;

    @Autowired
    private OrchestrationProperties deadline;

    @LocalServerPort
    private int port;

    @AfterEach
    void resetScript() {
        script.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/career-path", "/api/generate-career-path"})
    void aCareerPathHasEveryFieldOfTheContract(String path) throws Exception {
        HttpResponse<String> response = http.send(post(path, BODY).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonNode answer = json.readTree(response.body());
        assertThat(fields(answer))
                .containsExactly(
                        "id",
                        "title",
                        "skillsToLearn",
                        "skillsWithCourses",
                        "codeValidationResult",
                        "alternatives",
                        "understood",
                        "fit",
                        "gap",
                        "known_skills",
                        "next",
                        "stepping_stones",
                        "hours",
                        "weeks",
                        "steps");
        assertThat(answer.get("id").asText()).matches("[0-9a-f]{32}");
        assertThat(answer.get("skillsToLearn")).hasSize(3);
        JsonNode skill = answer.at("/skillsWithCourses/0");
        assertThat(fields(skill))
                .containsExactly("skill", "courses", "code_snippet", "why", "sources", "level", "hours");
        assertThat(fields(skill.at("/courses/0")))
                .containsExactly(
                        "title",
                        "url",
                        "platform",
                        "duration",
                        "level",
                        "kind",
                        "language",
                        "codeLanguage",
                        "free",
                        "checked");
        assertThat(skill.at("/courses/0/duration").isNull()).isTrue();
        assertThat(fields(skill.get("code_snippet"))).containsExactly("code", "language", "description", "validation");
        assertThat(fields(skill.at("/code_snippet/validation")))
                .containsExactly(
                        "skill",
                        "status",
                        "output",
                        "error",
                        "execution_time",
                        "details",
                        "outcome",
                        "exit_code",
                        "truncated",
                        "sandbox",
                        "attempts",
                        "code_sha256",
                        "stages",
                        "tests",
                        "runtime",
                        "isolation",
                        "limits",
                        "uncaught",
                        "missing",
                        "executed_at",
                        "service_version",
                        "signature");
        assertThat(skill.at("/code_snippet/validation/execution_time").asDouble())
                .isEqualTo(0.234);
        assertThat(fields(answer.get("codeValidationResult"))).containsExactly("skill", "status", "details");
        assertThat(fields(answer.at("/steps/0")))
                .containsExactly("step", "source", "status", "reason", "notes", "duration_ms");
        assertThat(answer.get("steps")).hasSize(5);
    }

    @Test
    void theTraceOfTheCallerIsContinued() throws Exception {
        HttpRequest request = post("/career-path", BODY)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .build();

        JsonNode answer =
                json.readTree(http.send(request, BodyHandlers.ofString()).body());

        assertThat(answer.get("id").asText()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void preferWaitShortensTheDeadline() throws Exception {
        AtomicReference<Duration> left = new AtomicReference<>();
        script.analysis = deadline -> {
            left.set(deadline.remaining());
            return StubSteps.answer(Script.SKILLS);
        };

        HttpResponse<String> response =
                http.send(post("/career-path", BODY).header("Prefer", "wait=4").build(), BodyHandlers.ofString());

        assertThat(response.headers().firstValue("Preference-Applied")).contains("wait=4");
        assertThat(left.get()).isLessThanOrEqualTo(Duration.ofMillis(3500));
    }

    @Test
    void aWaitLongerThanTheDeadlineIsNotPromised() throws Exception {
        HttpResponse<String> response = http.send(
                post("/career-path", BODY).header("Prefer", "wait=300").build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Preference-Applied")).isEmpty();
    }

    @Test
    void aStreamTellsEachStepAndEndsWithTheResult() throws Exception {
        HttpResponse<String> response = http.send(stream(BODY), BodyHandlers.ofString());

        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        List<String> events = response.body()
                .lines()
                .filter(line -> line.startsWith("event:"))
                .toList();
        assertThat(events).hasSize(11).endsWith("event: result");
        assertThat(events.subList(0, 10)).containsOnly("event: step");
        assertThat(response.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(response.body())
                .startsWith("id: 1\n")
                .contains("retry:60000\n")
                .contains("\"step\":\"knowledge\",\"state\":\"started\"")
                .contains("\"step\":\"validation\",\"state\":\"finished\",\"source\":\"catalog\"");
        String result = response.body()
                .lines()
                .filter(line -> line.startsWith("data:") && line.contains("skillsToLearn"))
                .collect(Collectors.joining());
        assertThat(json.readTree(result.substring(5)).get("skillsToLearn")).hasSize(3);
    }

    @Test
    void anInvalidRequestForAStreamIsAProblemToo() throws Exception {
        HttpResponse<String> response = http.send(stream("{}"), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void whoLeavesAStreamCancelsTheWork() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        script.analysis = deadline -> Mono.<Answer<List<Skill>>>never()
                .doOnSubscribe(subscription -> started.countDown())
                .doOnCancel(cancelled::countDown);

        try (Socket socket = new RawHttp(port).open()) {
            String head = "POST /career-path HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n\r\n";
            RawHttp.send(socket, (head + BODY).getBytes(StandardCharsets.UTF_8));
            assertThat(RawHttp.readUntil(socket, "analysis")).isTrue();
            assertThat(started.await(120, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(cancelled.await(120, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void excessRequestsAreRefusedAtOnceWithRetryAfter() throws Exception {
        CountDownLatch eight = new CountDownLatch(8);
        Sinks.Empty<Void> go = Sinks.empty();
        script.analysis = deadline ->
                go.asMono().doOnSubscribe(subscription -> eight.countDown()).then(StubSteps.answer(Script.SKILLS));
        List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            running.add(http.sendAsync(post("/career-path", BODY).build(), BodyHandlers.ofString()));
        }
        assertThat(eight.await(120, TimeUnit.SECONDS)).isTrue();

        HttpResponse<String> excess = http.send(
                post("/career-path", BODY).header("Accept-Language", "de-CH").build(), BodyHandlers.ofString());
        go.tryEmitEmpty();

        assertThat(excess.statusCode()).isEqualTo(429);
        assertThat(excess.headers().firstValue("Retry-After")).contains("5");
        assertThat(excess.headers().firstValue("Content-Language")).contains("de");
        JsonNode problem = json.readTree(excess.body());
        assertThat(problem.get("type").asText()).isEqualTo("urn:problem-type:careerpath:too-many-requests");
        assertThat(problem.get("title").asText()).isEqualTo("Zu viele Anfragen");
        assertThat(problem.get("detail").asText())
                .isEqualTo("An höchstens 8 Anfragen eines Clients wird zugleich gearbeitet.");
        for (CompletableFuture<HttpResponse<String>> answer : running) {
            assertThat(answer.get(120, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    /** Tomcat by itself ends an asynchronous request after 30 s; the deadline of a career path is its only end. */
    @Test
    void theServerLeavesARequestItsTimeUntilTheDeadline() throws Exception {
        Sinks.Empty<Void> held = Sinks.empty();
        script.beforeExecution = held.asMono();

        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(post("/career-path", BODY).build(), BodyHandlers.ofString());
        long timeout = script.asyncTimeouts.take();
        held.tryEmitEmpty();

        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(timeout <= 0 || timeout > deadline.deadline().toMillis())
                .as("%d ms", timeout)
                .isTrue();
    }

    @Test
    void codeIsValidated() throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                post("/code-validations", "{\"code\":\"print(2)\",\"language\":\"py\",\"skill\":\"Loops\"}")
                        .build(),
                BodyHandlers.ofString());

        JsonNode validation = json.readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(validation.get("skill").asText()).isEqualTo("Loops");
        assertThat(validation.get("output").asText()).isEqualTo("print(2)\n");
        assertThat(validation.get("outcome").asText()).isEqualTo("executed");
    }

    private HttpRequest stream(String body) {
        return post("/career-path", body).header("Accept", "text/event-stream").build();
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
