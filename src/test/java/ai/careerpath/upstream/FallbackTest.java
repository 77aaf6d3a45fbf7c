package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FallbackTest {

    private final Mono<Answer<String>> embedded =
            Mono.just(new Answer<>("bundled", Provenance.embedded(Source.CATALOG, null)));

    @Test
    void remoteAnswerIsPassedOnAndTheEmbeddedOneNotAskedFor() {
        Answer<String> remote = new Answer<>("fresh", Provenance.live(Source.ACI));

        Answer<String> answer = Fallback.on(Mono.just(remote), Mono.error(new AssertionError("asked")))
                .block();

        assertThat(answer).isEqualTo(remote);
    }

    @Test
    void embeddedAnswerSaysWhyItTookThePlace() {
        Mono<Answer<String>> remote = Mono.error(new PermanentUpstreamException("aci.dev", "aci.dev answered 404"));

        Answer<String> answer = Fallback.on(remote, embedded).block();

        assertThat(answer)
                .isEqualTo(new Answer<>(
                        "bundled", new Provenance(Source.CATALOG, StepStatus.FALLBACK, "aci.dev answered 404")));
    }

    @Test
    void whatTheEmbeddedAnswerSaysAboutItselfStays() {
        Mono<Answer<String>> remote = Mono.error(new PermanentUpstreamException("aci.dev", "aci.dev answered 404"));
        Mono<Answer<String>> unsure =
                Mono.just(new Answer<>("bundled", Provenance.embedded(Source.CATALOG, "it is a guess")));

        Answer<String> answer = Fallback.on(remote, unsure).block();

        assertThat(answer).isNotNull();
        assertThat(answer.provenance().reason()).isEqualTo("aci.dev answered 404; it is a guess");
    }

    @Test
    void failureComesOutWhenTheEmbeddedTwinHasNothingEither() {
        Mono<Answer<String>> remote = Mono.error(new PermanentUpstreamException("aci.dev", "aci.dev answered 404"));

        assertThatThrownBy(() -> Fallback.on(remote, Mono.empty()).block()).hasMessage("aci.dev answered 404");
    }

    @Test
    void unexpectedFailureKeepsItsInsidesToTheLog() {
        Mono<Answer<String>> remote = Mono.error(new IllegalStateException("secret insides"));

        Answer<String> answer = Fallback.on(remote, embedded).block();

        assertThat(answer).isNotNull();
        assertThat(answer.provenance().reason()).isEqualTo("internal error in the remote step");
    }
}
