package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamSettings;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class TraceTest extends OperatedService {

    private static final String CALLER = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    private Upstreams upstreams;

    @Autowired
    private ObservationRegistry observations;

    @Test
    void aCareerPathIsOneTraceWithASpanForEachStepAndCall() throws Exception {
        JsonNode path = careerPath("Frontend Developer", "Machine Learning Engineer");

        String id = path.get("id").asText();
        List<Span> trace = arrived(id);
        Span root = named(trace, "career-path");
        assertThat(root.getParentSpanId().isEmpty()).isTrue();
        assertThat(json(root, "input").get("targetRole").asText()).isEqualTo("Machine Learning Engineer");
        assertThat(json(root, "output").get("skillsToLearn")).hasSize(3);
        assertThat(text(root, "opik.metadata.outcome")).isEqualTo("degraded");
        assertThat(attribute(root, "opik.tags").getArrayValue().getValuesList())
                .extracting(AnyValue::getStringValue)
                .containsExactly("request", "degraded");

        Set<String> ids = trace.stream()
                .map(span -> CollectorStub.hex(span.getSpanId().toByteArray()))
                .collect(Collectors.toSet());
        assertThat(trace)
                .filteredOn(span -> span != root)
                .allSatisfy(span -> assertThat(ids)
                        .as(span.getName())
                        .contains(CollectorStub.hex(span.getParentSpanId().toByteArray())));
        for (String step : List.of("knowledge", "analysis", "courses", "codegen", "validation")) {
            Span span = named(trace, step);
            assertThat(span.getParentSpanId()).isEqualTo(root.getSpanId());
            assertThat(span.getEndTimeUnixNano()).isBetween(span.getStartTimeUnixNano(), root.getEndTimeUnixNano());
            assertThat(json(span, "input").isEmpty()).isFalse();
        }
        assertThat(json(named(trace, "knowledge"), "output")
                        .at("/target/0/title")
                        .asText())
                .isEqualTo("Machine Learning Engineer");
        assertThat(json(named(trace, "analysis"), "output").at("/0/name").asText())
                .isEqualTo(path.at("/skillsToLearn/0").asText());
        assertThat(json(named(trace, "courses"), "output")
                        .elements()
                        .next()
                        .at("/0/url")
                        .asText())
                .startsWith("http");
        assertThat(text(named(trace, "codegen"), "opik.metadata.source")).isEqualTo("catalog");
        assertThat(text(named(trace, "validation"), "opik.metadata.status")).isEqualTo("fallback");
        assertThat(text(named(trace, "validation"), "opik.metadata.reason")).contains("Daytona");

        Span validation = trace.stream()
                .filter(span -> span.getName().startsWith("validate "))
                .findFirst()
                .orElseThrow();
        assertThat(validation.getParentSpanId())
                .isEqualTo(named(trace, "validation").getSpanId());
        assertThat(json(validation, "input").get("code").asText()).isNotBlank();
        assertThat(json(validation, "output").get("outcome").asText())
                .isEqualTo(text(validation, "opik.metadata.outcome"));
    }

    @Test
    void aCallThatFailsIsAnErrorThatSaysWhy() throws Exception {
        String id = "1af7651916cd43dd8448eb211c80319d";
        post(
                "/code-validations",
                Map.of("code", "print(9)", "language", "python"),
                "traceparent",
                "00-" + id + "-b7ad6b7169203331-01");

        List<Span> trace = arrived(id, "validate python");
        Span call = named(trace, "daytona post /sandbox");
        assertThat(call.getParentSpanId())
                .isEqualTo(named(trace, "validate python").getSpanId());
        assertThat(call.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
        assertThat(text(call, "opik.metadata.outcome")).isEqualTo("unreachable");
        assertThat(call.getEvents(0).getName()).isEqualTo("exception");
        assertThat(call.getEvents(0).getAttributesList())
                .anySatisfy(attribute ->
                        assertThat(attribute.getValue().getStringValue()).contains("Daytona cannot be reached"));
    }

    @Test
    void aTraceOfTheCallerIsContinuedAndStillATraceOfItsOwnForOpik() throws Exception {
        JsonNode path =
                careerPath("Data Analyst", "Data Engineer", "traceparent", "00-" + CALLER + "-b7ad6b7169203331-00");

        assertThat(path.get("id").asText()).isEqualTo(CALLER);
        assertThat(named(arrived(CALLER), "career-path").getParentSpanId().isEmpty())
                .isTrue();
    }

    @Test
    void aQuestionToAModelShowsPromptAnswerModelAndTokens() {
        DisposableServer model = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> request.receive()
                        .then(response.header("Content-Type", "application/json")
                                .sendString(Mono.just("""
                                        {"id":"c-1","model":"glm","choices":[{"message":{"content":"key llm-canary-4713"},
                                        "finish_reason":"stop"}],"usage":{"prompt_tokens":42,"completion_tokens":11}}
                                        """))
                                .then()))
                .bindNow();
        UpstreamSettings settings = UpstreamSettings.of(
                        "FriendliAI", URI.create("http://127.0.0.1:" + model.port() + "/v1"))
                .secretHeader("Authorization", () -> "Bearer llm-canary-4713")
                .build();
        Upstream client = upstreams.create(settings, "friendli");
        try {
            Work.observe(
                            observations,
                            WorkKind.REQUEST,
                            "a-question",
                            work -> client.json(
                                    web -> web.post()
                                            .uri("/chat/completions")
                                            .bodyValue(Map.of("model", "glm-flash", "messages", List.of("Say it."))),
                                    JsonNode.class))
                    .block(Duration.ofSeconds(10));
        } finally {
            model.disposeNow();
        }

        await().atMost(Duration.ofSeconds(20))
                .until(() -> COLLECTOR.spans().stream()
                        .anyMatch(span -> span.getName().equals("a-question")));
        Span call = named(COLLECTOR.spans(), "friendliai post /chat/completions");
        assertThat(text(call, "gen_ai.prompt")).isEqualTo("[\"Say it.\"]");
        assertThat(text(call, "gen_ai.completion")).isEqualTo("key ***");
        assertThat(text(call, "gen_ai.request.model")).isEqualTo("glm-flash");
        assertThat(text(call, "gen_ai.system")).isEqualTo("friendliai");
        assertThat(attribute(call, "gen_ai.usage.input_tokens").getIntValue()).isEqualTo(42);
        assertThat(attribute(call, "gen_ai.usage.output_tokens").getIntValue()).isEqualTo(11);
    }

    @Test
    void onlyOurOwnSpansTravelAndNoSecretDoes() throws Exception {
        get("/actuator/health");
        JsonNode path = careerPath("Nurse", "Web Developer");
        arrived(path.get("id").asText());

        assertThat(COLLECTOR.spans()).noneMatch(span -> span.getName().startsWith("http "));
        assertThat(COLLECTOR.spans().toString()).doesNotContain("canary", "careerpath.kind");
        assertThat(COLLECTOR.headers()).allSatisfy(headers -> {
            assertThat(headers.get("Authorization")).isEqualTo("comet-canary-4712");
            assertThat(headers.get("Comet-Workspace")).isEqualTo("acme");
            assertThat(headers.get("projectName")).isEqualTo("careers");
            assertThat(headers.get("Content-Type")).isEqualTo("application/x-protobuf");
        });
    }

    /** The spans of a trace once its root is among them, which ends last. */
    private static List<Span> arrived(String id) {
        return arrived(id, "career-path");
    }

    private static List<Span> arrived(String id, String root) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> COLLECTOR.trace(id).stream()
                        .anyMatch(span -> span.getName().equals(root)));
        return COLLECTOR.trace(id);
    }

    private static Span named(List<Span> spans, String name) {
        return spans.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + spans.stream().map(Span::getName).toList()));
    }

    private static AnyValue attribute(Span span, String name) {
        Optional<KeyValue> found = span.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(name + " is not in " + span))
                .getValue();
    }

    private static String text(Span span, String name) {
        return attribute(span, name).getStringValue();
    }

    private JsonNode json(Span span, String name) throws Exception {
        return json.readTree(text(span, name));
    }
}
