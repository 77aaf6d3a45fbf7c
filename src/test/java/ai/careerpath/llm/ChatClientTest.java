package ai.careerpath.llm;

import static ai.careerpath.upstream.FaultyServer.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.llm.json.LenientJson;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Step;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers of the OpenAI protocol answer beside the plain answer, as reports of their users have it. */
class ChatClientTest {

    private static final String OK = "200 OK\r\nContent-Type: application/json";
    private static final String GOOD = TestChat.completion("fine", "stop");
    private static final ChatQuestion QUESTION =
            new ChatQuestion(Step.ANALYSIS, "Say fine.", "<data>{}</data>", "x", LenientJson.schema("{}"), 0.2);

    private final TestUpstreams upstreams = new TestUpstreams();

    @AfterEach
    void closeConnections() {
        upstreams.close();
    }

    private ChatModels client(FaultyServer server) {
        return TestChat.client(server.url(), "key-4711", upstreams.fast(), new SimpleMeterRegistry());
    }

    private static String ask(ChatModels client) {
        return Objects.requireNonNull(
                        client.ask(QUESTION, model -> answer -> answer, Deadline.in(Duration.ofSeconds(10)))
                                .block())
                .value();
    }

    /** Refuses each request that this says a reason for. */
    private static FaultyServer refusing(Function<JsonNode, String> refusal) {
        FaultyServer[] self = new FaultyServer[1];
        self[0] = FaultyServer.that((request, socket, out) -> {
            JsonNode body = TestChat.body(self[0].requests().get(request - 1));
            String reason = refusal.apply(body);
            String answer = reason.isEmpty()
                    ? response(OK, GOOD)
                    : response(
                            "400 Bad Request\r\nContent-Type: application/json",
                            "{\"error\":{\"message\":\"" + reason + "\"}}");
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        });
        return self[0];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /max_tokens               | this model takes max_completion_tokens, not max_tokens
            /temperature              | Unsupported value: 'temperature' does not support 0.2 with this model
            /response_format          | response_format is not available here
            /response_format/json_schema | json_schema is not available here
            """)
    void fieldThatTheModelRefusesIsNotSentAgain(String field, String reason) throws Exception {
        try (FaultyServer server = refusing(body -> body.at(field).isMissingNode() ? "" : reason)) {
            ChatModels client = client(server);

            assertThat(ask(client)).isEqualTo("fine");
            int tries = server.requests().size();
            assertThat(ask(client)).isEqualTo("fine");
            assertThat(server.requests()).hasSize(tries + 1);
            assertThat(TestChat.body(server.requests().get(0)).path("stream").booleanValue())
                    .isFalse();
        }
    }

    @Test
    void boundsThatTheServerRefusesAreLeftOutAndTheSchemaStays() throws Exception {
        ChatQuestion bounded = new ChatQuestion(
                Step.ANALYSIS,
                "Say fine.",
                "<data>{}</data>",
                "x",
                LenientJson.schema(
                        "{\"type\":\"array\",\"minItems\":3,\"items\":{\"type\":\"string\",\"maxLength\":9}}"),
                0.2);
        try (FaultyServer server = refusing(body -> body.findValue("minItems") == null ? "" : "minItems is unknown")) {
            ChatModels client = client(server);
            for (int i = 0; i < 2; i++) {
                client.ask(bounded, model -> answer -> answer, Deadline.in(Duration.ofSeconds(10)))
                        .block();
            }

            assertThat(server.requests()).hasSize(3);
            assertThat(TestChat.body(server.requests().get(2)).at("/response_format/json_schema/schema"))
                    .isEqualTo(LenientJson.schema("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"));
        }
    }

    @Test
    void modelWithoutASystemRoleIsToldByItsUser() throws Exception {
        try (FaultyServer server = refusing(
                body -> body.at("/messages/0/role").asText().equals("system") ? "System role not supported" : "")) {
            assertThat(ask(client(server))).isEqualTo("fine");
        }
    }

    @Test
    void refusalOfSomethingElseIsToldAtOnce() throws Exception {
        try (FaultyServer server = refusing(body -> "Invalid model name passed in model=test-model")) {
            assertThatThrownBy(() -> ask(client(server)))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContaining("Invalid model name passed in model=test-model");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void noCharacterIsCutInHalfWhereAnAnswerIsQuoted() throws Exception {
        String answer = TestChat.completion("x".repeat(3999) + "\uD83D\uDE00".repeat(9), "stop");
        try (FaultyServer server = FaultyServer.answering(response(OK, answer))) {
            ChatModels client = client(server);
            Function<String, String> refusing = content -> {
                throw new UnusableAnswerException(Wording.verbatim("it is not good"));
            };

            assertThatThrownBy(() -> client.ask(QUESTION, model -> refusing, Deadline.in(Duration.ofSeconds(10)))
                            .block())
                    .isInstanceOf(UpstreamException.class);
            assertThat(TestChat.body(server.requests().get(1))
                            .at("/messages/2/content")
                            .asText())
                    .hasSizeGreaterThan(3990)
                    .doesNotMatch("(?s).*\\p{Cs}.*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"content\":[{\"type\":\"thinking\",\"thinking\":\"hm\"},{\"type\":\"text\",\"text\":\"fine\"}]}",
                "{\"content\":[\"fi\",\"ne\"]}",
                "{\"content\":null,\"reasoning_content\":\"fine\"}",
                "{\"content\":\"\",\"reasoning\":\"fine\"}",
                "{\"content\":null,\"tool_calls\":[{\"type\":\"function\",\"function\":{\"name\":\"x\",\"arguments\":\"fine\"}}]}"
            })
    void answerIsFoundWhereverItStands(String message) throws Exception {
        String completion = "{\"choices\":[{\"message\":" + message + ",\"finish_reason\":\"stop\"}]}";
        try (FaultyServer server = FaultyServer.answering(response(OK, completion))) {
            assertThat(ask(client(server))).isEqualTo("fine");
        }
    }

    @Test
    void jsonThatIsCalledPlainTextIsRead() throws Exception {
        try (FaultyServer server =
                FaultyServer.answering(response("200 OK\r\nContent-Type: text/plain; charset=utf-8", GOOD))) {
            assertThat(ask(client(server))).isEqualTo("fine");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"error":{"message":"the provider behind is overloaded","code":502}}               | 3 | the provider behind is overloaded
            {"error":{"message":"no such deployment","code":404}}                              | 1 | no such deployment
            {"choices":[{"error":{"message":"slow down","code":429},"finish_reason":"error"}]} | 3 | slow down
            {"choices":[{"message":{"content":null,"refusal":"I will not"}}]}                  | 1 | refused to answer: I will not
            {"choices":[{"message":{"content":""},"finish_reason":"content_filter"}]}          | 1 | content filter
            """)
    void errorInsideOfASuccessIsToldAndTriedAgainWhereItPasses(String body, int tries, String told) throws Exception {
        try (FaultyServer server = FaultyServer.answering(response(OK, body))) {
            assertThatThrownBy(() -> ask(client(server)))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContaining(told);
            assertThat(server.requests()).hasSize(tries);
        }
    }
}
