package ai.careerpath.llm;

import static ai.careerpath.upstream.FaultyServer.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.llm.json.LenientJson;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.UpstreamFaultContract;
import ai.careerpath.upstream.failure.UpstreamException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** The model that is asked when the first one refuses: by the contract of all upstreams, and when it is its turn. */
class SecondModelTest extends UpstreamFaultContract {

    private static final String REFUSAL = response("400 Bad Request", "{\"error\":{\"message\":\"not today\"}}");
    private static final ChatQuestion QUESTION =
            new ChatQuestion(Step.ANALYSIS, "Say fine.", "<data>{}</data>", "x", LenientJson.schema("{}"), 0.2);

    private final TestUpstreams upstreams = new TestUpstreams();
    private FaultyServer refusing;

    @BeforeEach
    void startFirstModel() throws Exception {
        refusing = FaultyServer.answering(REFUSAL);
    }

    @AfterEach
    void close() throws Exception {
        upstreams.close();
        refusing.close();
    }

    private Mono<Answer<String>> ask(URI first, URI second, Deadline deadline) {
        return TestChat.models(first, second, KEY, upstreams.fast(), new SimpleMeterRegistry())
                .ask(QUESTION, model -> answer -> model + " says " + answer, deadline);
    }

    @Override
    protected Mono<?> success(URI baseUrl, Deadline deadline) {
        return ask(refusing.url(), baseUrl, deadline);
    }

    @Override
    protected String goodAnswer() {
        return TestChat.completion("fine", "stop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"400 Bad Request", "401 Unauthorized", "404 Not Found", "429 Too Many Requests", "503 No"})
    void answersWhereTheFirstOneFailsAndIsNamed(String status) throws Exception {
        try (FaultyServer first = FaultyServer.answering(response(status, "{\"error\":{\"message\":\"not today\"}}"));
                FaultyServer second = TestChat.saying("fine")) {
            Answer<String> answer =
                    Objects.requireNonNull(ask(first.url(), second.url(), Deadline.in(Duration.ofSeconds(10)))
                            .block());

            assertThat(answer.value()).isEqualTo("second-model says fine");
            assertThat(answer.provenance().source()).isEqualTo(Source.FRIENDLI);
            assertThat(answer.provenance().notes()).singleElement().satisfies(note -> {
                assertThat(note.kind()).isEqualTo(Note.Kind.FALLBACK);
                assertThat(note.text())
                        .startsWith("second-model (" + second.url().getAuthority() + ") answered, since "
                                + first.url().getAuthority() + " answered " + status.substring(0, 3));
            });
            assertThat(TestChat.body(second.requests().get(0)).path("model").asText())
                    .isEqualTo("second-model");
        }
    }

    @Test
    void isNotAskedWhereTheFirstOneAnswers() throws Exception {
        try (FaultyServer first = TestChat.saying("fine");
                FaultyServer second = TestChat.saying("fine")) {
            Answer<String> answer =
                    Objects.requireNonNull(ask(first.url(), second.url(), Deadline.in(Duration.ofSeconds(10)))
                            .block());

            assertThat(answer.value()).isEqualTo("test-model says fine");
            assertThat(answer.provenance()).isEqualTo(Provenance.live(Source.FRIENDLI));
            assertThat(second.requests()).isEmpty();
        }
    }

    @Test
    void isNotAskedWhereNoTimeIsLeft() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer first = FaultyServer.that((request, socket, out) -> end.await());
                FaultyServer second = TestChat.saying("fine")) {
            Mono<Answer<String>> asked = ask(first.url(), second.url(), Deadline.in(Duration.ofMillis(700)));

            assertThatThrownBy(asked::block).isInstanceOf(UpstreamException.class);
            assertThat(second.requests()).isEmpty();
        } finally {
            end.countDown();
        }
    }

    @Test
    void failureOfBothIsToldOfBoth() throws Exception {
        try (FaultyServer second = FaultyServer.answering(response("403 Forbidden", "{}"))) {
            Mono<Answer<String>> asked = ask(refusing.url(), second.url(), Deadline.in(Duration.ofSeconds(10)));

            assertThatThrownBy(asked::block)
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContaining("not today")
                    .hasMessageContaining("the second model: " + second.url().getAuthority() + " answered 403");
        }
    }
}
