package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.careerpath.llm.ChatModels;
import ai.careerpath.llm.ChatQuestion;
import ai.careerpath.llm.TestChat;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Step;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.Upstreams;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TraceTest extends OperatedService {

    private static final String CALLER = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    private Upstreams upstreams;

    @Autowired
    private ObservationRegistry observations;

    @Autowired
    private MeterRegistry metrics;

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
    void aQuestionToAModelIsOneSpanByTheConventionsWithATryBelowIt() throws Exception {
        String completion = TestChat.completion("key llm-canary-4713", "stop");
        try (FaultyServer server = FaultyServer.that((request, socket, out) -> out.write((request == 1
                        ? FaultyServer.response("503 Service Unavailable", "")
                        : FaultyServer.response("200 OK\r\nContent-Type: application/json", completion))
                .getBytes(StandardCharsets.UTF_8)))) {
            ChatModels client = TestChat.client(server.url(), "llm-canary-4713", upstreams, observations, metrics);
            ChatQuestion question =
                    new ChatQuestion(Step.ANALYSIS, "Do it.", "Say it.", "skills", json.createObjectNode(), 0.2);
            ObservedMono.observe(
                            observations,
                            CareerPathObservation.REQUEST,
                            "a-question",
                            work -> client.ask(question, model -> text -> text, Deadline.in(Duration.ofSeconds(10))))
                    .block();
        }

        await().atMost(Duration.ofSeconds(120))
                .until(() -> COLLECTOR.spans().stream()
                        .anyMatch(span -> span.getName().equals("a-question")));
        assertThat(metrics.get("gen_ai.client.operation.duration")
                        .tag("gen_ai.request.model", "test-model")
                        .tag("error.type", "none")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(metrics.get("gen_ai.client.token.usage")
                        .tag("gen_ai.request.model", "test-model")
                        .tag("gen_ai.token.type", "input")
                        .summary()
                        .totalAmount())
                .isEqualTo(42);
        List<Span> spans = COLLECTOR.spans();
        Span call = named(spans, "chat test-model");
        assertThat(text(call, "gen_ai.operation.name")).isEqualTo("chat");
        assertThat(text(call, "gen_ai.provider.name")).isEqualTo("openai");
        assertThat(text(call, "gen_ai.request.model")).isEqualTo("test-model");
        assertThat(text(call, "gen_ai.response.model")).isEqualTo("test-model");
        assertThat(text(call, "gen_ai.response.id")).isEqualTo("chatcmpl-1");
        assertThat(text(call, "server.address")).isEqualTo("127.0.0.1");
        assertThat(attribute(call, "gen_ai.usage.input_tokens").getIntValue()).isEqualTo(42);
        assertThat(attribute(call, "gen_ai.usage.output_tokens").getIntValue()).isEqualTo(11);
        assertThat(attribute(call, "gen_ai.response.finish_reasons")
                        .getArrayValue()
                        .getValues(0)
                        .getStringValue())
                .isEqualTo("stop");
        assertThat(json(call, "gen_ai.system_instructions").at("/0/content").textValue())
                .startsWith("Do it.");
        assertThat(json(call, "gen_ai.input.messages"))
                .isEqualTo(
                        json.readTree("[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"Say it.\"}]}]"));
        assertThat(json(call, "gen_ai.output.messages"))
                .isEqualTo(json.readTree("[{\"role\":\"assistant\",\"finish_reason\":\"stop\",\"parts\":"
                        + "[{\"type\":\"text\",\"content\":\"key ***\"}]}]"));
        assertThat(text(call, "gen_ai.system")).isEqualTo("openai");
        assertThat(json(call, "gen_ai.prompt").at("/1/content").textValue()).isEqualTo("Say it.");
        assertThat(text(call, "gen_ai.completion")).isEqualTo("key ***");
        assertThat(spans)
                .filteredOn(span -> span.getParentSpanId().equals(call.getSpanId()))
                .hasSize(2)
                .allSatisfy(attempt -> {
                    assertThat(attempt.getName()).isEqualTo("friendliai post /chat/completions");
                    assertThat(attempt.toString()).doesNotContain("Say it.");
                });
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
        await().atMost(Duration.ofSeconds(120))
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
