package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.wording.Wording;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FallbackTest {

    private static final Fallback FALLBACK = new Fallback("ACI_API_KEY");

    private final Mono<Answer<String>> embedded =
            Mono.just(new Answer<>("bundled", Provenance.embedded(Source.CATALOG)));

    @Test
    void remoteAnswerIsPassedOnAndTheEmbeddedOneNotAskedFor() {
        Answer<String> remote = new Answer<>("fresh", Provenance.live(Source.ACI));

        Answer<String> answer = FALLBACK.of(Mono.just(remote), Mono.error(new AssertionError("asked")))
                .block();

        assertThat(answer).isEqualTo(remote);
    }

    @Test
    void embeddedAnswerSaysWhyItTookThePlace() {
        Mono<Answer<String>> remote = Mono.error(new PermanentUpstreamException("aci.dev", "aci.dev answered 404"));

        Answer<String> answer = FALLBACK.of(remote, embedded).block();

        assertThat(answer)
                .isEqualTo(new Answer<>(
                        "bundled",
                        Provenance.embedded(Source.CATALOG).asFallback(Wording.verbatim("aci.dev answered 404"))));
    }

    @Test
    void whatTheEmbeddedAnswerSaysAboutItselfStays() {
        Mono<Answer<String>> remote = Mono.error(new PermanentUpstreamException("aci.dev", "aci.dev answered 404"));
        Mono<Answer<String>> unsure =
                Mono.just(new Answer<>("bundled", Provenance.embedded(Source.CATALOG, Note.reading("it is a guess"))));

        Answer<String> answer = FALLBACK.of(remote, unsure).block();

        assertThat(answer).isNotNull();
        assertThat(answer.provenance().reason()).isEqualTo("aci.dev answered 404; it is a guess");
    }

    @Test
    void failureComesOutWhenTheEmbeddedTwinHasNothingEither() {
        Mono<Answer<String>> remote = Mono.error(new PermanentUpstreamException("aci.dev", "aci.dev answered 404"));

        assertThatThrownBy(() -> FALLBACK.of(remote, Mono.empty()).block()).hasMessage("aci.dev answered 404");
    }

    @Test
    void withoutARemoteServiceTheEmbeddedAnswerSaysSo() {
        Answer<String> answer = FALLBACK.of(null, embedded).block();

        assertThat(answer)
                .isEqualTo(new Answer<>(
                        "bundled",
                        Provenance.embedded(
                                Source.CATALOG,
                                Note.of(Note.Kind.NOT_CONFIGURED, Wording.note("not-configured", "ACI_API_KEY")))));
    }

    @Test
    void unexpectedFailureKeepsItsInsidesToTheLog() {
        Mono<Answer<String>> remote = Mono.error(new IllegalStateException("secret insides"));

        Answer<String> answer = FALLBACK.of(remote, embedded).block();

        assertThat(answer).isNotNull();
        assertThat(answer.provenance().reason()).isEqualTo("internal error in the remote step");
    }
}
