package ai.careerpath.validation.daytona;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.validation.daytona.DaytonaStub.Fault;
import ai.careerpath.validation.daytona.StubRuns.Run;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Validates programs against a Daytona of which 15 % of the answers are faults that pass: hang-ups before and after the
 * request took effect, slow answers, 429, 500, 502, 503 and HTML. Run as a program it does so for minutes and prints what
 * came of it.
 */
final class DaytonaSoak implements AutoCloseable {

    private static final int FAULTS_PERCENT = 15;
    private static final int AT_ONCE = 8;
    private static final long SEED = Long.getLong("careerpath.faults.seed", 20261128);

    private final DaytonaStub server = new DaytonaStub().cold().forgetful();
    private final Testbed testbed;

    DaytonaSoak() {
        Random random = new Random(SEED);
        Fault[] faults = Fault.values();
        server.runs((language, code) -> Mono.just(Run.exited(code.startsWith("fail") ? 1 : 0, code, "", 0.1)));
        server.faults(operation ->
                random.nextInt(100) < FAULTS_PERCENT ? faults[1 + random.nextInt(faults.length - 1)] : Fault.NONE);
        testbed = new Testbed(
                Testbed.impatient(server.api(true)),
                WorkspaceJournal.none(),
                TestGuards.with(Duration.ofSeconds(20), 6, 100, AT_ONCE),
                Duration.ofSeconds(30));
    }

    /**
     * What came of the validations.
     *
     * @param wrong how many told another result than the program's
     * @param repeated how many took more than one attempt
     * @param left how many workspaces were there when all was over, or were deleted by nobody
     */
    record Figures(int validations, int unavailable, int wrong, int repeated, int left) {}

    /** @param arguments for how many minutes; 5 if not given */
    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Duration time = Duration.ofMinutes(arguments.length == 0 ? 5 : Long.parseLong(arguments[0]));
        System.out.printf(
                "%s, %d minutes, %d at a time, %d %% of the answers are faults, seed %d%n%n",
                LocalDate.now(), time.toMinutes(), AT_ONCE, FAULTS_PERCENT, SEED);
        try (DaytonaSoak soak = new DaytonaSoak()) {
            long end = System.nanoTime() + time.toNanos();
            Figures figures =
                    soak.run(Flux.range(0, Integer.MAX_VALUE).takeWhile(number -> System.nanoTime() - end < 0));
            System.out.println("| validations | unavailable | wrong | repeated in a fresh workspace | left behind |");
            System.out.println("|---|---|---|---|---|");
            System.out.printf(
                    "| %d | %d | %d | %d | %d |%n",
                    figures.validations(), figures.unavailable(), figures.wrong(), figures.repeated(), figures.left());
        }
    }

    /** Validates a program for each number, then lets Daytona be well again and the sweep do its work. */
    Figures run(Flux<Integer> numbers) {
        AtomicInteger validations = new AtomicInteger();
        AtomicInteger unavailable = new AtomicInteger();
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger repeated = new AtomicInteger();
        numbers.flatMap(
                        number -> {
                            String code = (number % 2 == 0 ? "fail " : "fine ") + number;
                            return testbed.validation(Language.PYTHON, code, Duration.ofSeconds(45))
                                    .doOnNext(result -> {
                                        validations.incrementAndGet();
                                        repeated.addAndGet(result.attempts() > 1 ? 1 : 0);
                                        if (result.outcome() == Outcome.UNAVAILABLE) {
                                            unavailable.incrementAndGet();
                                        } else if (!isRight(code, result)) {
                                            wrong.incrementAndGet();
                                        }
                                    });
                        },
                        AT_ONCE,
                        1)
                .then()
                .block();
        server.faults(operation -> Fault.NONE);
        Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> {
            testbed.sweeper().sweep().block();
            return server.live() == 0 && testbed.reaper().backlog() == 0;
        });
        return new Figures(
                validations.get(),
                unavailable.get(),
                wrong.get(),
                repeated.get(),
                server.live() + server.created() - server.deleted());
    }

    private static boolean isRight(String code, CodeValidation result) {
        return result.output().equals(code) && result.isSuccess() == code.startsWith("fine");
    }

    @Override
    public void close() {
        testbed.close();
        server.close();
    }
}
