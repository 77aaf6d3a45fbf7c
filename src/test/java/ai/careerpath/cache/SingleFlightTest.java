package ai.careerpath.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class SingleFlightTest {

    private final SingleFlight<String, String> flights = new SingleFlight<>();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Sinks.One<String> outcome = Sinks.one();

    @Test
    void equalWorkIsDoneOnceAndTheNextTimeAnew() {
        Mono<String> both = Mono.zip(join(), join()).map(pair -> pair.getT1() + pair.getT2());

        StepVerifier.create(both)
                .then(() -> outcome.tryEmitValue("x"))
                .expectNext("xx")
                .verifyComplete();
        assertThat(runs).hasValue(1);

        join().block();
        assertThat(runs).hasValue(2);
    }

    @Test
    void oneWhoLeavesDoesNotCancelTheOthers() {
        Disposable first = join().subscribe();
        StepVerifier.create(join())
                .then(first::dispose)
                .then(() -> outcome.tryEmitValue("x"))
                .expectNext("x")
                .verifyComplete();

        assertThat(cancelled).isFalse();
    }

    @Test
    void theLastWhoLeavesCancels() {
        Disposable first = join().subscribe();
        Disposable second = join().subscribe();

        first.dispose();
        assertThat(cancelled).isFalse();
        second.dispose();
        assertThat(cancelled).isTrue();
    }

    @Test
    void aFailureReachesEveryoneAndIsNotKept() {
        Mono<String> failing = flights.join("k", () -> Mono.error(new IllegalStateException("broken")));
        StepVerifier.create(failing).verifyErrorMessage("broken");

        StepVerifier.create(flights.join("k", () -> Mono.just("fine")))
                .expectNext("fine")
                .verifyComplete();
    }

    private Mono<String> join() {
        return flights.join("k", () -> {
            runs.incrementAndGet();
            return outcome.asMono().doOnCancel(() -> cancelled.set(true));
        });
    }
}
