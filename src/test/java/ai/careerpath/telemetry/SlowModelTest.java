package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** As many slow calls of the language model as Tomcat has threads hold up nobody else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "careerpath.env-file=none",
            "careerpath.weaviate.url=",
            "careerpath.aci.api-key=",
            "careerpath.daytona.api-key=",
            "careerpath.comet.api-key=",
            "careerpath.comet.base-url=",
            "careerpath.friendli.token=flp_stub",
            "careerpath.friendli.timeout=60s",
            "careerpath.validation.local.engine=process",
            "careerpath.validation.local.languages=python",
            "server.tomcat.threads.max=" + SlowModelTest.CALLS,
            "careerpath.api.max-requests=100",
            "careerpath.api.max-requests-per-client=100",
            "careerpath.friendli.concurrency=100"
        })
@AutoConfigureObservability
@Tag("long")
class SlowModelTest {

    static final int CALLS = 40;

    private static final AtomicInteger HELD = new AtomicInteger();
    private static final Sinks.Empty<Void> END = Sinks.empty();
    private static final DisposableServer MODEL = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle((request, response) -> request.receive()
                    .then(Mono.fromRunnable(HELD::incrementAndGet))
                    .then(END.asMono())
                    .then(response.status(503).send()))
            .bindNow();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry registry) {
        registry.add("careerpath.friendli.base-url", () -> "http://127.0.0.1:" + MODEL.port() + "/v1");
    }

    @AfterAll
    static void stop() {
        MODEL.disposeNow();
    }

    @Test
    void probesAndScrapesAreAnsweredWhileAsManyCallsAreHeld() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> paths = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            paths.add(http.sendAsync(careerPath(i), BodyHandlers.ofString()));
        }
        await().atMost(Duration.ofSeconds(120)).until(() -> HELD.get() >= CALLS);

        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness", "/actuator/prometheus")) {
            HttpRequest request = HttpRequest.newBuilder(uri(path)).build();
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }

        assertThat(paths).noneMatch(CompletableFuture::isDone);
        END.tryEmitEmpty();
        for (CompletableFuture<HttpResponse<String>> path : paths) {
            assertThat(path.get().statusCode()).isEqualTo(200);
        }
    }

    /** Another one each time: equal questions to the model are asked once. */
    private HttpRequest careerPath(int number) {
        String body = "{\"currentRole\":\"Role %d\",\"targetRole\":\"Data Engineer\"}".formatted(number);
        return HttpRequest.newBuilder(uri("/career-path"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
