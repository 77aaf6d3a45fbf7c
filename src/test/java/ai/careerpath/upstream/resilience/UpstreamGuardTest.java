package ai.careerpath.upstream.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.step.Deadline;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Failures that may pass are tried again within the deadline. */
@Concurrent
class UpstreamGuardTest extends GuardedCalls {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void triesAgainAfterTroubleThatMayPass() {
        Mono<String> second = Mono.defer(
                () -> calls.incrementAndGet() == 1 ? Mono.error(busy(Duration.ofMillis(1))) : Mono.just("fine"));

        StepVerifier.create(guard().protect(second, soon())).expectNext("fine").verifyComplete();
    }

    @Test
    void givesUpAfterTheConfiguredTries() {
        StepVerifier.create(guard().protect(failing(busy(Duration.ZERO)), soon()))
                .verifyErrorMessage("busy");

        assertThat(calls).hasValue(3);
    }

    @Test
    void doesNotTryAgainWhereThatCannotHelp() {
        StepVerifier.create(guard().protect(failing(new PermanentUpstreamException("Testing", "no")), soon()))
                .verifyErrorMessage("no");

        assertThat(calls).hasValue(1);
    }

    @Test
    void doesNotBeginAWaitThatTheDeadlineWouldEnd() {
        StepVerifier.create(guard().protect(failing(busy(Duration.ofSeconds(30))), soon()))
                .expectErrorMessage("busy")
                .verify(PATIENCE);

        assertThat(calls).hasValue(1);
    }

    @Test
    void waitsAsLongAsTheUpstreamAsks() {
        Deadline start = Deadline.in(Duration.ofSeconds(5));
        Mono<String> second = Mono.defer(
                () -> calls.incrementAndGet() == 1 ? Mono.error(busy(Duration.ofMillis(300))) : Mono.just("fine"));

        guard().protect(second, start).block();

        assertThat(start.remaining()).isLessThan(Duration.ofMillis(4_700));
    }

    @Test
    void endsAtTheDeadlineAndCancelsTheCall() {
        AtomicInteger cancelled = new AtomicInteger();
        Mono<String> silent = Mono.<String>never().doOnCancel(cancelled::incrementAndGet);

        assertThatThrownBy(() -> guard().protect(silent, Deadline.in(Duration.ofSeconds(1)))
                        .block())
                .isInstanceOf(RetriableUpstreamException.class)
                .hasMessageContaining("Testing did not answer within 1.0 s");
        assertThat(cancelled).hasValue(1);
    }

    @Test
    void passedDeadlineFailsAtOnce() {
        StepVerifier.create(guard().protect(Mono.never(), Deadline.in(Duration.ZERO)))
                .expectError(RetriableUpstreamException.class)
                .verify(PATIENCE);
    }

    @Test
    void oneTryHasItsOwnTimeLimit() {
        UpstreamGuard guard = TestGuards.with(Duration.ofMillis(50), 2, 50, 8).guard("test", "Testing");
        Mono<String> silent = Mono.<String>never().doOnSubscribe(s -> calls.incrementAndGet());

        StepVerifier.create(guard.protect(silent, soon()))
                .expectErrorMessage("Testing did not answer within 0.1 s")
                .verify(PATIENCE);
        assertThat(calls).hasValue(2);
    }

    @Test
    void tryThatHitItsLimitIsCountedAsATimeoutAndOneWhoseCallerLeftIsNot() throws Exception {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(metrics));
        UpstreamClients clients = new TestUpstreams(observations).clients();
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer server = FaultyServer.that((request, socket, out) -> end.await())) {
            UpstreamClient client = clients.create(
                    UpstreamSettings.of("Testing", server.url()).build(), Duration.ofSeconds(10), 8, "careerpath.test");
            Mono<Void> silent = client.send(web -> web.get().uri("/x"));

            UpstreamGuard impatient =
                    TestGuards.with(Duration.ofMillis(200), 1, 50, 8).guard("test", "Testing");
            StepVerifier.create(impatient.once(silent)).verifyError(RetriableUpstreamException.class);
            guard().once(silent).subscribe().dispose();

            assertThat(metrics.get("careerpath.upstream")
                            .tag("outcome", "timeout")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(metrics.get("careerpath.upstream")
                            .tag("outcome", "cancelled")
                            .timer()
                            .count())
                    .isEqualTo(1);
        } finally {
            end.countDown();
            clients.destroy();
        }
    }

    @Test
    void anotherTryIsNotBegunWhereLessTimeIsLeftThanOneTook() {
        Mono<String> slow = Mono.defer(() -> {
            calls.incrementAndGet();
            return Mono.delay(Duration.ofSeconds(2)).then(Mono.error(busy(Duration.ZERO)));
        });

        StepVerifier.create(guard().protect(slow, Deadline.in(Duration.ofMillis(3_500))))
                .verifyErrorMessage("busy");
        assertThat(calls).hasValue(1);
    }

    @Test
    void deadlineThatEndsAnotherTryTellsTheLastRealAnswer() {
        Mono<String> second =
                Mono.defer(() -> calls.incrementAndGet() == 1 ? Mono.error(busy(Duration.ZERO)) : Mono.never());

        StepVerifier.create(guard().protect(second, Deadline.in(Duration.ofSeconds(2))))
                .verifyErrorMessage("busy; no time for another try");
        assertThat(calls).hasValue(2);
    }
}
