package ai.careerpath.upstream.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.model.Deadline;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RefusedRequestException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class UpstreamGuardTest {

    private final AtomicInteger calls = new AtomicInteger();

    private static UpstreamGuard guard() {
        return TestGuards.fast().guard("test", "Testing");
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(5));
    }

    private static RetriableUpstreamException busy(Duration retryAfter) {
        return new RetriableUpstreamException("Testing", 429, "busy", null, retryAfter);
    }

    private Mono<String> failing(RuntimeException failure) {
        return Mono.defer(() -> {
            calls.incrementAndGet();
            return Mono.error(failure);
        });
    }

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
        StepVerifier.create(guard().protect(failing(busy(Duration.ofSeconds(6))), soon()))
                .expectErrorMessage("busy")
                .verify(Duration.ofSeconds(2));

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

        assertThatThrownBy(() -> guard().protect(silent, Deadline.in(Duration.ofMillis(100)))
                        .block())
                .isInstanceOf(RetriableUpstreamException.class)
                .hasMessageContaining("Testing did not answer within 0.1 s");
        assertThat(cancelled).hasValue(1);
    }

    @Test
    void passedDeadlineFailsAtOnce() {
        StepVerifier.create(guard().protect(Mono.never(), Deadline.in(Duration.ZERO)))
                .expectError(RetriableUpstreamException.class)
                .verify(Duration.ofSeconds(1));
    }

    @Test
    void oneTryHasItsOwnTimeLimit() {
        UpstreamGuard guard = TestGuards.with(Duration.ofMillis(50), 2, 50, 8).guard("test", "Testing");
        Mono<String> silent = Mono.<String>never().doOnSubscribe(s -> calls.incrementAndGet());

        StepVerifier.create(guard.protect(silent, soon()))
                .expectErrorMessage("Testing did not answer within 0.1 s")
                .verify(Duration.ofSeconds(4));
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
    void openBreakerFailsWithoutACallAndHalfOpenLetsAFewThrough() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 4, 50).guard("test", "Testing");
        for (int i = 0; i < 4; i++) {
            StepVerifier.create(guard.once(failing(busy(Duration.ZERO)))).verifyError();
        }
        int before = calls.get();

        StepVerifier.create(guard.once(failing(busy(Duration.ZERO))))
                .expectErrorMessage(
                        "Testing is not called for a while: too many of the last calls failed, the last one because busy")
                .verify(Duration.ofSeconds(1));
        assertThat(calls).hasValue(before);

        AtomicInteger let = new AtomicInteger();
        Mono<String> held = Mono.<String>never().doOnSubscribe(s -> let.incrementAndGet());
        Disposable halfOpen = Mono.delay(Duration.ofMillis(300))
                .thenMany(reactor.core.publisher.Flux.range(0, 20)
                        .flatMap(i -> guard.once(held).onErrorResume(e -> Mono.empty())))
                .subscribe();
        org.awaitility.Awaitility.await().untilAtomic(let, org.hamcrest.Matchers.is(3));
        halfOpen.dispose();
    }

    @Test
    void permanentFailuresDoNotOpenTheBreaker() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 4, 8).guard("test", "Testing");
        for (int i = 0; i < 20; i++) {
            StepVerifier.create(guard.once(failing(new PermanentUpstreamException("Testing", "no"))))
                    .verifyErrorMessage("no");
        }
        assertThat(calls).hasValue(20);
    }

    @Test
    void fullBulkheadIsWaitedForWithoutBlocking() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 50, 1).guard("test", "Testing");
        Disposable occupant = guard.admit(Mono.never(), soon()).subscribe();
        Mono<String> waiting = guard.admit(Mono.just("in"), soon());

        StepVerifier.create(waiting)
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(100))
                .then(occupant::dispose)
                .expectNext("in")
                .verifyComplete();
    }

    @Test
    void fullBulkheadIsWaitedForUntilTheDeadlineOnly() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 50, 1).guard("test", "Testing");
        Disposable occupant = guard.admit(Mono.never(), soon()).subscribe();

        StepVerifier.create(guard.admit(Mono.just("in"), Deadline.in(Duration.ofMillis(100))))
                .expectErrorMessage("Testing is busy: all 1 places were taken until the deadline")
                .verify(Duration.ofSeconds(2));
        occupant.dispose();
    }

    @Test
    void placesAreGivenInTheOrderInWhichTheyWereAskedFor() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 50, 1).guard("test", "Testing");
        Disposable occupant = guard.admit(Mono.never(), soon()).subscribe();
        List<Integer> served = new CopyOnWriteArrayList<>();
        List<Mono<Integer>> waiting = IntStream.range(0, 2_000)
                .mapToObj(i -> guard.admit(Mono.fromSupplier(() -> i), soon()).doOnNext(served::add))
                .toList();

        Mono<Void> all = Mono.when(waiting);
        StepVerifier.create(all)
                .expectSubscription()
                .then(occupant::dispose)
                .expectComplete()
                .verify(Duration.ofSeconds(5));
        assertThat(served).hasSize(2_000).isSorted();
    }

    @Test
    void whoStopsWaitingTakesNoPlace() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 50, 1).guard("test", "Testing");
        Disposable occupant = guard.admit(Mono.never(), soon()).subscribe();
        Disposable left = guard.admit(Mono.never(), soon()).subscribe();
        Mono<String> waiting = guard.admit(Mono.just("in"), soon());

        StepVerifier.create(waiting)
                .expectSubscription()
                .then(left::dispose)
                .then(occupant::dispose)
                .expectNext("in")
                .verifyComplete();
    }

    @Test
    void openBreakerIsNotTriedAgainNorWaitedFor() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 3, 4, 1).guard("test", "Testing");
        for (int i = 0; i < 4; i++) {
            StepVerifier.create(guard.once(failing(busy(Duration.ZERO)))).verifyError();
        }
        Disposable occupant = guard.admit(Mono.never(), soon()).subscribe();

        StepVerifier.create(guard.protect(failing(busy(Duration.ZERO)), soon()))
                .expectError(NotCalledException.class)
                .verify(Duration.ofSeconds(1));
        assertThat(calls).hasValue(4);
        occupant.dispose();
    }

    @Test
    void callThatWasNotMadeDoesNotCountAgainstTheUpstream() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 4, 8).guard("test", "Testing");
        for (int i = 0; i < 20; i++) {
            StepVerifier.create(guard.once(failing(new NotCalledException("Testing", "no connection", null))))
                    .verifyErrorMessage("no connection");
        }
        assertThat(guard.breakerState()).isEqualTo("closed");
        assertThat(guard.lastCall().end()).isEmpty();
    }

    @Test
    void refusalInsideOfAnAnswerCountsAgainstTheUpstream() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 4, 8).guard("test", "Testing");
        for (int i = 0; i < 4; i++) {
            StepVerifier.create(guard.once(failing(new RefusedRequestException("Testing", "errors"))))
                    .verifyErrorMessage("errors");
        }
        assertThat(guard.breakerState()).isEqualTo("open");
    }

    @Test
    void anotherTryIsNotBegunWhereLessTimeIsLeftThanOneTook() {
        Mono<String> slow = Mono.defer(() -> {
            calls.incrementAndGet();
            return Mono.delay(Duration.ofMillis(600)).then(Mono.error(busy(Duration.ZERO)));
        });

        StepVerifier.create(guard().protect(slow, Deadline.in(Duration.ofSeconds(1))))
                .verifyErrorMessage("busy");
        assertThat(calls).hasValue(1);
    }

    @Test
    void deadlineThatEndsAnotherTryTellsTheLastRealAnswer() {
        Mono<String> second =
                Mono.defer(() -> calls.incrementAndGet() == 1 ? Mono.error(busy(Duration.ZERO)) : Mono.never());

        StepVerifier.create(guard().protect(second, Deadline.in(Duration.ofMillis(500))))
                .verifyErrorMessage("busy; no time for another try");
        assertThat(calls).hasValue(2);
    }
}
