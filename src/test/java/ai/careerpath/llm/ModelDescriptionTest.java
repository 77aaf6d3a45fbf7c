package ai.careerpath.llm;

import static ai.careerpath.upstream.FaultyServer.answering;
import static ai.careerpath.upstream.FaultyServer.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamProbe;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelDescriptionTest {

    private final TestUpstreams upstreams = new TestUpstreams();

    @AfterEach
    void closeConnections() {
        upstreams.close();
    }

    private Map<String, Object> describe(FaultyServer server) {
        Upstream model = upstreams
                .fast()
                .create(UpstreamSettings.of("localhost:1", server.url()).build(), "friendli");
        return Objects.requireNonNull(new ModelDescription(model, "FRIENDLI_FALLBACK", "smol")
                .ask(Deadline.in(Duration.ofSeconds(5)))
                .block());
    }

    /** Bodies of llama.cpp, Ollama, LiteLLM and of servers without such a list. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            200 OK                 | {"object":"list","data":[{"id":"other"},{"id":"smol"}]}        |
            200 OK                 | {"object":"list","data":[{"id":"smol:latest"}]}                |
            200 OK                 | {"object":"list","data":[{"id":"/models/a.gguf"}]}             | check FRIENDLI_FALLBACK_MODEL; it lists /models/a.gguf
            200 OK                 | {"data":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"},{"id":"e"},{"id":"f"},{"id":"g"}]} | it lists a, b, c, d, e and 2 more
            200 OK                 | {"object":"list","data":[]}                                    | it lists none
            404 Not Found          | {"detail":"Not Found"}                                         | does not tell its models (localhost:1 answered 404 Not Found: Not Found); check FRIENDLI_FALLBACK_BASE_URL
            405 Method Not Allowed | {}                                                             | does not tell its models
            """)
    void modelIsToldAndADoubtAboutItIsAWarning(String status, String body, String warning) throws Exception {
        try (FaultyServer server = answering(response(status + "\r\nContent-Type: application/json", body))) {
            Map<String, Object> facts = describe(server);

            assertThat(facts).containsEntry("model", "smol");
            if (warning == null) {
                assertThat(facts).containsEntry("listed", true).doesNotContainKey(UpstreamProbe.WARNING);
            } else {
                assertThat(facts.get(UpstreamProbe.WARNING)).asString().contains(warning);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            200 OK                    | text/html        | <html></html>              | text/html instead of JSON
            200 OK                    | application/json | {"status":"ok"}            | no list of models; check FRIENDLI_FALLBACK_BASE_URL
            401 Unauthorized          | application/json | {"error":{"message":"no"}} | check the API key
            503 Service Unavailable   | application/json | {"error":"loading model"}  | loading model
            """)
    void serverThatCannotAnswerQuestionsIsTrouble(String status, String type, String body, String problem)
            throws Exception {
        try (FaultyServer server = answering(response(status + "\r\nContent-Type: " + type, body))) {
            assertThatThrownBy(() -> describe(server))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContaining(problem);
        }
    }
}
