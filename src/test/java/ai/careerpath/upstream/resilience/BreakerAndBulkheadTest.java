package ai.careerpath.upstream.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RefusedRequestException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A breaker that opens and a bulkhead that is full hold calls back. */
class BreakerAndBulkheadTest extends GuardedCalls {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
                .verify(PATIENCE);
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
                .verify(PATIENCE);
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
                .verify(PATIENCE);
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
                .verify(Duration.ofSeconds(10));
        assertThat(calls).hasValue(4);
        occupant.dispose();
    }

    @Test
    void callThatWasNotMadeDoesNotCountAgainstTheUpstream() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 4, 8).guard("test", "Testing");
        for (int i = 0; i < 20; i++) {
            StepVerifier.create(guard.once(
                            failing(new NotCalledException("Testing", Wording.verbatim("no connection"), null))))
                    .verifyErrorMessage("no connection");
        }
        assertThat(guard.breakerState()).isEqualTo("closed");
        assertThat(guard.lastCall().end()).isEmpty();
    }

    @Test
    void refusalInsideOfAnAnswerCountsAgainstTheUpstream() {
        UpstreamGuard guard = TestGuards.with(Duration.ofSeconds(5), 1, 4, 8).guard("test", "Testing");
        for (int i = 0; i < 4; i++) {
            StepVerifier.create(guard.once(failing(new RefusedRequestException("Testing", Wording.verbatim("errors")))))
                    .verifyErrorMessage("errors");
        }
        assertThat(guard.breakerState()).isEqualTo("open");
    }
}
