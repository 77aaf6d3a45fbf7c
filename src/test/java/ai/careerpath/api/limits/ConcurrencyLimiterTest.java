package ai.careerpath.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.api.problem.ProblemType;
import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.step.Caller;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ConcurrencyLimiterTest {

    private final ConcurrencyLimiter limiter = new ConcurrencyLimiter(
            new ApiProperties(DataSize.ofKilobytes(64), Duration.ofSeconds(10), 3, 2, Duration.ofSeconds(15)));

    @Test
    void oneClientCannotTakeAllPlaces() {
        occupy("a");
        occupy("a");

        StepVerifier.create(limiter.admit("a", Mono.just(1)))
                .expectErrorSatisfies(error -> assertRefusal(error, ProblemType.TOO_MANY_REQUESTS))
                .verify();
        StepVerifier.create(limiter.admit("b", Mono.just(1))).expectNext(1).verifyComplete();
    }

    @Test
    void workKnowsWhoseItIs() {
        Mono<String> work =
                Mono.deferContextual(context -> Mono.just(Caller.in(context).address()));

        StepVerifier.create(limiter.admit("a", work)).expectNext("a").verifyComplete();
        StepVerifier.create(limiter.admit("b", work.flux())).expectNext("b").verifyComplete();
        StepVerifier.create(work).expectNext("").verifyComplete();
    }

    @Test
    void aFullServiceRefuses() {
        occupy("a");
        occupy("b");
        occupy("c");

        StepVerifier.create(limiter.admit("d", Flux.just(1)))
                .expectErrorSatisfies(error -> assertRefusal(error, ProblemType.UNAVAILABLE))
                .verify();
    }

    @Test
    void aPlaceIsFreeAgainAfterAnAnswerAnErrorOrALeave() {
        for (int i = 0; i < 10; i++) {
            limiter.admit("a", Mono.just(1)).block();
            limiter.admit("a", Mono.error(new IllegalStateException()))
                    .onErrorComplete()
                    .block();
            occupy("a").dispose();
        }

        StepVerifier.create(limiter.admit("a", Mono.just(1))).expectNext(1).verifyComplete();
    }

    private Disposable occupy(String client) {
        return limiter.admit(client, Mono.never()).subscribe();
    }

    private static void assertRefusal(Throwable error, ProblemType type) {
        assertThat(error).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.type()).isEqualTo(type);
            assertThat(refused.retryAfter()).isPositive();
        });
    }
}
