package ai.careerpath.telemetry;

import ai.careerpath.testing.ClosedPort;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole service as an operator has it: traces go to a collector, and Daytona, though configured, cannot be reached,
 * so that code runs in the local sandbox instead.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "careerpath.env-file=none",
            "careerpath.weaviate.url=",
            "careerpath.friendli.token=",
            "careerpath.aci.api-key=",
            "careerpath.daytona.api-key=dtn-canary-4711",
            "careerpath.validation.fallback=local",
            "careerpath.validation.cache-size=0",
            "careerpath.validation.local.engine=wasm",
            "careerpath.validation.local.languages=python",
            "careerpath.comet.api-key=comet-canary-4712",
            "careerpath.comet.workspace=acme",
            "careerpath.comet.project-name=careers",
            "careerpath.api.max-requests-per-client=64",
            "resilience4j.retry.configs.default.wait-duration=5ms"
        })
@AutoConfigureObservability
abstract class OperatedService {

    // One for all tests, as is the service: they end with the JVM.
    static final CollectorStub COLLECTOR = new CollectorStub();
    private static final ClosedPort NOBODY = new ClosedPort();

    private final HttpClient http = HttpClient.newHttpClient();
    final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    private CircuitBreakerRegistry breakers;

    /** What one test did to the upstreams is nothing to the next. */
    @BeforeEach
    void closeBreakers() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("careerpath.comet.base-url", COLLECTOR::baseUrl);
        registry.add("careerpath.daytona.base-url", () -> "http://127.0.0.1:" + NOBODY.number() + "/api");
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, ?> body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode careerPath(String current, String target, String... headers) throws Exception {
        HttpResponse<String> response =
                post("/career-path", Map.of("currentRole", current, "targetRole", target), headers);
        return json.readTree(response.body());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
