package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** One slot that is taken, four places behind it, and who gets it next. */
class SandboxSlotsTest {

    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final SandboxSlots slots = new SandboxSlots(1, 4, metrics);
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final List<String> started = new CopyOnWriteArrayList<>();
    private Disposable first = () -> {};

    @BeforeEach
    void occupySlot() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        first = slots.run("many", () -> {
                    begun.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return "first";
                })
                .subscribe();
        begun.await();
    }

    @AfterEach
    void close() {
        end.countDown();
        slots.close();
    }

    @Test
    void errorOfTheWorkReachesWhoWaits() {
        StepVerifier.create(slots.run("few", () -> {
                    throw new StackOverflowError("too deep");
                }))
                .then(end::countDown)
                .expectErrorMessage("too deep")
                .verify(AMPLE);
    }

    @Test
    void callersTakeTurnsAndKeepTheirOwnOrder() {
        List.of("many 1", "many 2", "many 3")
                .forEach(name -> program("many", name).subscribe());

        StepVerifier.create(program("few", "few 1"))
                .then(end::countDown)
                .expectNext("few 1")
                .expectComplete()
                .verify(AMPLE);

        assertThat(started).startsWith("many 1", "few 1");
        StepVerifier.create(program("many", "many 4"))
                .expectNextCount(1)
                .expectComplete()
                .verify(AMPLE);
        assertThat(started).containsExactly("many 1", "few 1", "many 2", "many 3", "many 4");
        assertThat(metrics.timer("careerpath.sandbox.executor.idle", "name", "slots")
                        .count())
                .isEqualTo(6);
    }

    @Test
    void placeOfACallerWhoLeftIsFreeForTheNextOne() {
        List<Disposable> impatient = List.of("a", "b", "c", "d").stream()
                .map(name -> program("many", name).subscribe())
                .toList();
        StepVerifier.create(program("few", "too many")).verifyError(RejectedExecutionException.class);

        impatient.forEach(Disposable::dispose);

        StepVerifier.create(program("few", "next"))
                .then(end::countDown)
                .expectNext("next")
                .expectComplete()
                .verify(AMPLE);
        assertThat(started).containsExactly("next");
    }

    @Test
    void workThatNobodyWaitsForIsInterrupted() throws InterruptedException {
        first.dispose();

        interrupted.await();
        StepVerifier.create(program("few", "next"))
                .expectNext("next")
                .expectComplete()
                .verify(AMPLE);
    }

    private Mono<String> program(String caller, String name) {
        return slots.run(caller, () -> {
            started.add(name);
            return name;
        });
    }
}
