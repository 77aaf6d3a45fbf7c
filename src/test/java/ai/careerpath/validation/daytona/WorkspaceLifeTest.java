package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.validation.daytona.DaytonaStub.Fault;
import ai.careerpath.validation.daytona.DaytonaStub.Operation;
import ai.careerpath.validation.daytona.StubRuns.Run;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Whatever happens, no workspace stays. */
@Concurrent
class WorkspaceLifeTest {

    private static final Run FINE = Run.exited(0, "fine\n", "", 0.1);

    private final DaytonaStub server = new DaytonaStub();

    @AfterEach
    void stop() {
        server.close();
    }

    private Testbed impatient() {
        UpstreamGuards guards = TestGuards.with(Duration.ofSeconds(20), 3, 100, 16);
        return new Testbed(
                Testbed.impatient(server.api(true)), WorkspaceJournal.none(), guards, Duration.ofSeconds(30));
    }

    /** -Dcareerpath.faults.runs=1000 for the long version, -Dcareerpath.faults.seed=... for other faults than these. */
    @Test
    void randomFaultsLeaveNothingBehind() {
        Random random = new Random(Long.getLong("careerpath.faults.seed", 20260101));
        int runs = Integer.getInteger("careerpath.faults.runs", 100);
        Fault[] faults = Fault.values();
        server.cold();
        try (Testbed testbed = impatient()) {
            // The first one loads the classes, which takes seconds on a busy machine and is no fault of Daytona.
            assertThat(testbed.python("print(0)").isSuccess()).isTrue();
            server.faults(operation -> random.nextInt(100) < 40 ? faults[random.nextInt(faults.length)] : Fault.NONE);
            List<Boolean> answered = Flux.range(0, runs)
                    .flatMap(
                            run -> {
                                Mono<Boolean> validation = testbed.validation(
                                                Language.PYTHON, "print(" + run + ")", Duration.ofSeconds(20))
                                        .map(CodeValidation::isSuccess);
                                boolean leaves = random.nextInt(10) == 0;
                                return leaves
                                        ? validation.timeout(Duration.ofMillis(random.nextInt(200)), Mono.just(false))
                                        : validation;
                            },
                            16)
                    .collectList()
                    .block(Duration.ofMinutes(10));

            assertThat(answered).hasSize(runs).contains(true, false);
            server.faults(operation -> Fault.NONE);
            Awaitility.await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> {
                testbed.sweeper().sweep().block();
                assertThat(testbed.reaper().backlog()).isZero();
                assertThat(server.live()).isZero();
                assertThat(testbed.registry().live()).isZero();
            });
            assertThat(server.created()).isGreaterThan(runs / 2).isEqualTo(server.deleted());
        }
    }

    /** -Dcareerpath.faults.seed=... for other faults than these. */
    @Test
    void validationsComeThroughPassingFaults() {
        try (DaytonaSoak soak = new DaytonaSoak()) {
            DaytonaSoak.Figures figures = soak.run(Flux.range(0, 60));

            assertThat(figures.validations()).isEqualTo(60);
            assertThat(figures.unavailable()).isLessThanOrEqualTo(1);
            assertThat(figures.wrong()).isZero();
            assertThat(figures.repeated()).isPositive();
            assertThat(figures.left()).isZero();
        }
    }

    @Test
    void ownQuotaIsWaitedFor() {
        server.quota(3)
                .runs((language, code) -> Mono.delay(Duration.ofMillis(100)).thenReturn(FINE));
        try (Testbed testbed = new Testbed(server.api(true))) {
            List<CodeValidation> results = Flux.range(0, 8)
                    .flatMap(run -> testbed.validation(Language.PYTHON, "print(" + run + ")", Duration.ofSeconds(45)))
                    .collectList()
                    .block();

            assertThat(results).hasSize(8).allMatch(CodeValidation::isSuccess);
            testbed.untilReaped();
        }
    }

    @Test
    void manyAtOnceNeitherExhaustThePoolNorOpenTheBreaker() {
        server.runs((language, code) -> Mono.delay(Duration.ofMillis(20)).thenReturn(FINE));
        try (Testbed testbed = new Testbed(server.api(true))) {
            List<CodeValidation> results = Flux.range(0, 200)
                    .flatMap(
                            run -> testbed.validation(Language.PYTHON, "print(" + run + ")", Duration.ofMinutes(2)),
                            200)
                    .collectList()
                    .block();

            assertThat(results).hasSize(200).allMatch(CodeValidation::isSuccess);
            assertThat(testbed.health().health().getStatus().getCode()).isEqualTo("UP");
            testbed.untilReaped();
        }
        assertThat(server.live()).isZero();
    }

    @Test
    void sweepLeavesAloneWhatLives() {
        server.runs((language, code) -> Mono.never());
        try (Testbed testbed = impatient()) {
            Disposable caller = testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(40))
                    .subscribe();
            Awaitility.await().until(() -> server.executing() == 1);

            testbed.sweeper().sweep().block();
            testbed.untilReaped();

            assertThat(server.live()).isEqualTo(1);
            caller.dispose();
            Awaitility.await().until(() -> server.live() == 0);
            testbed.untilReaped();
        }
    }

    @Test
    void threeSnippetsRunAtTheSameTime() {
        AtomicInteger arrived = new AtomicInteger();
        Sinks.Empty<Void> allThere = Sinks.empty();
        server.runs((language, code) -> {
            if (arrived.incrementAndGet() == 3) {
                allThere.tryEmitEmpty();
            }
            return allThere.asMono().thenReturn(FINE);
        });
        try (Testbed testbed = new Testbed(server.api(true))) {
            List<CodeValidation> validations = Flux.range(0, 3)
                    .flatMap(i -> testbed.validation(Language.PYTHON, "print(" + i + ")", Duration.ofSeconds(20)))
                    .collectList()
                    .block();

            assertThat(validations).hasSize(3).allMatch(CodeValidation::isSuccess);
            testbed.untilReaped();
        }
        assertThat(server.live()).isZero();
    }

    @Test
    void nobodyWaitsForADelete() {
        AtomicBoolean deleteCame = new AtomicBoolean();
        server.faults(operation -> {
            if (operation == Operation.DELETE) {
                deleteCame.set(true);
                return Fault.SERVER_ERROR;
            }
            return Fault.NONE;
        });
        try (Testbed testbed = new Testbed(server.api(true))) {
            assertThat(testbed.python("print(1)").isSuccess()).isTrue();

            Awaitility.await().untilTrue(deleteCame);
            assertThat(server.live()).isEqualTo(1);
            assertThat(testbed.metric("live")).isEqualTo(1);
            server.faults(operation -> Fault.NONE);
            Awaitility.await().untilAsserted(() -> {
                testbed.sweeper().sweep().block();
                assertThat(testbed.metric("live")).isZero();
            });
        }
        assertThat(server.live()).isZero();
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    void callerWhoLeavesDuringTheRunLeavesNothingBehind(boolean sandboxApi) {
        server.runs((language, code) -> Mono.never());
        try (Testbed testbed = new Testbed(server.api(sandboxApi))) {
            Disposable caller = testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(40))
                    .subscribe();
            Awaitility.await().until(() -> server.executing() == 1);
            caller.dispose();

            Awaitility.await().until(() -> server.live() == 0);
            testbed.untilReaped();
            assertThat(testbed.metric("live")).isZero();
        }
    }

    @Test
    void shutdownReleasesWhatIsHeldAndFinishesItsDeletes() {
        server.runs((language, code) -> Mono.never());
        try (Testbed testbed = new Testbed(server.api(true))) {
            testbed.sweeper().start();
            Flux.range(0, 4)
                    .flatMap(i -> testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(40)))
                    .subscribe();
            Awaitility.await().until(() -> server.executing() == 4);

            testbed.sweeper().stop();

            assertThat(server.live()).isZero();
            assertThat(testbed.sweeper().isRunning()).isFalse();
        }
    }

    @Test
    void shutdownDoesNotWaitForeverForAServerThatIsDown() {
        server.faults(operation -> operation == Operation.DELETE ? Fault.SERVER_ERROR : Fault.NONE);
        try (Testbed testbed = new Testbed(server.api(true))) {
            testbed.python("print(1)");

            Mono.fromRunnable(() -> testbed.sweeper().stop())
                    .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic())
                    .block(Duration.ofSeconds(20));

            assertThat(server.live()).isEqualTo(1);
        }
    }

    @Test
    void startSweepsAwayWhatAnEarlierRunLeft() {
        server.plant("code-validation-old", Instant.now().minus(Duration.ofMinutes(10)));
        server.plant("code-validation-running-elsewhere", Instant.now());
        try (Testbed testbed = new Testbed(server.api(true))) {
            testbed.sweeper().start();

            Awaitility.await().until(() -> server.live() == 1);
            testbed.untilReaped();
            assertThat(testbed.metric("reaped")).isEqualTo(1);
            testbed.sweeper().stop();
        }
    }
}
