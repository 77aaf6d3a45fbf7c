package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.LocalSandboxProperties.Engine;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.test.StepVerifier;

class SandboxSlotsTest {

    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final Scheduler slots = new LocalSandboxConfiguration()
            .sandboxSlots(new LocalSandboxProperties(Engine.AUTO, 1, 1, Set.of()), new SimpleMeterRegistry());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void dispose() {
        end.countDown();
        slots.dispose();
    }

    @Test
    void placeOfACallerWhoLeftIsFreeForTheNextOne() throws InterruptedException {
        occupySlot();
        Disposable impatient = program("impatient").subscribe();
        StepVerifier.create(program("too many")).verifyError(RejectedExecutionException.class);

        impatient.dispose();

        StepVerifier.create(program("next"))
                .then(end::countDown)
                .expectNext("next")
                .expectComplete()
                .verify(AMPLE);
        assertThat(begun.getCount()).isZero();
    }

    private void occupySlot() throws InterruptedException {
        Mono.fromCallable(() -> {
                    begun.countDown();
                    end.await();
                    return "first";
                })
                .subscribeOn(slots)
                .subscribe();
        begun.await();
    }

    private Mono<String> program(String name) {
        return Mono.fromCallable(() -> name).subscribeOn(slots);
    }
}
