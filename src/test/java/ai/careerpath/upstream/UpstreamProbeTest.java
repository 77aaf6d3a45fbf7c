package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.wording.Wording;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@ExtendWith(OutputCaptureExtension.class)
class UpstreamProbeTest {

    private final TestUpstreams upstreams = new TestUpstreams();
    private final Deque<Mono<Map<String, Object>>> answers = new ArrayDeque<>();
    private final Upstream searcher = upstreams
            .fast()
            .create(
                    UpstreamSettings.of("Searcher", URI.create("http://127.0.0.1:1"))
                            .build(),
                    "weaviate");
    private final UpstreamProbe probe = new UpstreamProbe("search", searcher, deadline -> answers.remove());

    @AfterEach
    void closeConnections() {
        upstreams.close();
    }

    private static Mono<Map<String, Object>> facts(String... namesAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Mono.just(facts);
    }

    private static Mono<Map<String, Object>> failure(String message) {
        return Mono.error(new PermanentUpstreamException("Searcher", message));
    }

    private Object info() {
        Info.Builder info = new Info.Builder();
        probe.contribute(info);
        return info.build().get("search");
    }

    @Test
    void whatItIsIsLoggedOnceAndShown(CapturedOutput log) {
        assertThat(info()).isEqualTo(Map.of("url", "http://127.0.0.1:1", "server", "not asked yet"));
        answers.add(facts("version", "3", "objects", "100"));

        probe.ask().block();

        assertThat(log.getOut()).contains("Searcher (http://127.0.0.1:1): version 3, objects 100");
        assertThat(info())
                .isEqualTo(Map.of("url", "http://127.0.0.1:1", "server", Map.of("version", "3", "objects", "100")));
        assertThat(probe.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(probe.health().getDetails())
                .containsEntry("server", Map.of("version", "3", "objects", "100"))
                .containsEntry("circuitBreaker", "closed");
    }

    @Test
    void withoutAnAnswerItIsDegradedAndAskedAgain(CapturedOutput log) {
        answers.addAll(List.of(
                failure("Searcher is away"), failure("Searcher is away"), Mono.error(new IllegalStateException("x"))));
        answers.add(facts("version", "3"));

        StepVerifier.withVirtualTime(probe::ask)
                .expectSubscription()
                .then(() -> {
                    assertThat(probe.health().getStatus().getCode()).isEqualTo("DEGRADED");
                    assertThat(probe.health().getDetails()).containsEntry("server", "Searcher is away");
                    assertThat(info()).asString().contains("Searcher is away");
                })
                .thenAwait(Duration.ofSeconds(15))
                .then(() -> assertThat(probe.health().getDetails())
                        .containsEntry("server", "internal error: IllegalStateException"))
                .thenAwait(Duration.ofSeconds(20))
                .verifyComplete();

        assertThat(log.getOut().split("Searcher is away; asked again until it answers", -1))
                .hasSize(2);
        assertThat(probe.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void callThatWentWellSinceIsTheBetterWitness() {
        answers.add(Mono.error(new RetriableUpstreamException("Searcher", Wording.verbatim("Searcher is slow"), null)));
        StepVerifier.withVirtualTime(probe::ask)
                .expectSubscription()
                .thenAwait(Duration.ofSeconds(1))
                .thenCancel()
                .verify();
        searcher.once(Mono.error(
                        new RetriableUpstreamException("Searcher", Wording.verbatim("Searcher is slow"), null)))
                .onErrorComplete()
                .block();
        assertThat(probe.health().getStatus().getCode()).isEqualTo("DEGRADED");

        searcher.once(Mono.just("found")).block();

        assertThat(probe.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void doubtIsLoggedAsAWarning(CapturedOutput log) {
        answers.add(facts("model", "smol", UpstreamProbe.WARNING, "not listed"));

        probe.ask().block();

        assertThat(log.getOut()).containsPattern("WARN.*Searcher .*: model smol, warning not listed");
    }
}
