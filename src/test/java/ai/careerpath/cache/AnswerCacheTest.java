package ai.careerpath.cache;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class AnswerCacheTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AnswerCache<String> cache =
            AnswerCaches.inProcess().ofLiveAnswers("test", new TypeReference<>() {}, 10, Duration.ofHours(1));

    private Answer<String> ask(String key, Provenance provenance) {
        return Objects.requireNonNull(cache.get(
                        key,
                        () -> Mono.fromSupplier(() -> {
                            asked.incrementAndGet();
                            return new Answer<>("value of " + key, provenance);
                        }))
                .block());
    }

    @Test
    void liveAnswerIsGivenAgainAsCached() {
        ask("a", Provenance.live(Source.ACI));

        Answer<String> again = ask("a", Provenance.live(Source.ACI));

        assertThat(again)
                .isEqualTo(new Answer<>(
                        "value of a",
                        new Provenance(
                                Source.ACI,
                                StepStatus.CACHED,
                                List.of(Note.of(Note.Kind.CACHED, Wording.note("cache.asked"))))));
        assertThat(asked).hasValue(1);
    }

    @Test
    void answersWithTroubleInThemAreNotKept() {
        Provenance partly = Provenance.live(Source.ACI, new Note(Note.Kind.FALLBACK, "one of two functions failed"));
        Provenance fallback = Provenance.embedded(Source.CATALOG).asFallback(Wording.verbatim("aci.dev answered 503"));
        ask("a", partly);
        ask("a", fallback);
        ask("a", fallback);

        assertThat(asked).hasValue(3);
    }

    @Test
    void failuresAreNotKept() {
        Mono<Answer<String>> failing =
                cache.get("a", () -> Mono.error(new PermanentUpstreamException("aci.dev", "no")));
        StepVerifier.create(failing).verifyErrorMessage("no");

        assertThat(ask("a", Provenance.live(Source.ACI)).provenance().status()).isEqualTo(StepStatus.LIVE);
    }

    @Test
    void whatIsForgottenIsAskedForAgain() {
        ask("a", Provenance.live(Source.ACI));
        ask("b", Provenance.live(Source.ACI));
        cache.forget(value -> value.endsWith("a"));
        ask("a", Provenance.live(Source.ACI));
        ask("b", Provenance.live(Source.ACI));

        assertThat(asked).hasValue(3);
    }

    @Test
    void equalQuestionsAtTheSameTimeAreAnsweredOnceAndOneWhoLeavesDoesNotEndIt() {
        Sinks.One<Answer<String>> end = Sinks.one();
        Mono<Answer<String>> question = cache.get("a", () -> {
            asked.incrementAndGet();
            return end.asMono();
        });
        question.subscribe().dispose();
        var leaving = question.subscribe();

        StepVerifier.create(question)
                .then(leaving::dispose)
                .then(() -> end.tryEmitValue(new Answer<>("value", Provenance.live(Source.ACI))))
                .expectNextMatches(answer -> answer.value().equals("value"))
                .verifyComplete();
        assertThat(asked).hasValue(2);
    }

    @Test
    void hashTellsContentApart() {
        assertThat(ContentHash.of("a", "b"))
                .isEqualTo(ContentHash.of("a", "b"))
                .isNotEqualTo(ContentHash.of("ab"))
                .isNotEqualTo(ContentHash.of("a:b"))
                .hasSize(64);
    }
}
