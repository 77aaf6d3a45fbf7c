package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Answer;
import ai.careerpath.model.Provenance;
import ai.careerpath.model.Source;
import ai.careerpath.model.StepStatus;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FallbackTest {

    private final Mono<Answer<String>> embedded =
            Mono.just(new Answer<>("bundled", Provenance.embedded(Source.CATALOG, "no key")));

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
    void unexpectedFailureKeepsItsInsidesToTheLog() {
        Mono<Answer<String>> remote = Mono.error(new IllegalStateException("secret insides"));

        Answer<String> answer = Fallback.on(remote, embedded).block();

        assertThat(answer).isNotNull();
        assertThat(answer.provenance().reason()).isEqualTo("internal error in the remote step");
    }
}
