package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.SandboxEngine;
import ai.careerpath.sandbox.SandboxEngineSelector;
import ai.careerpath.sandbox.SandboxEngines;
import ai.careerpath.sandbox.SandboxSlots;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.validation.ValidationProperties.Fallback;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LocalSandboxValidatorTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration REQUEST = Duration.ofSeconds(45);

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void programThatHadItsWholeTimeIsTimedOut() {
        CodeValidation validation = validate(Duration.ZERO, LocalSandboxValidatorTest::endless);

        assertThat(validation.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(validation.details()).isEqualTo("Code execution exceeded 30 second timeout");
    }

    @Test
    void programThatWaitedForOthersIsNotCalledSlow() {
        CodeValidation validation = validate(Duration.ofSeconds(20), LocalSandboxValidatorTest::endless);

        assertThat(validation.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(validation.details())
                .isEqualTo(
                        "Code validation unavailable - the local sandbox was busy for 5 s, and the program did not end"
                                + " in the 24 s that were left");
    }

    @Test
    void whatAProgramDoesInTheRestIsAFact() {
        CodeValidation validation =
                validate(Duration.ofSeconds(20), limits -> Execution.ended(3, Output.NONE, Duration.ofSeconds(1)));

        assertThat(validation.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(validation.exitCode()).isEqualTo(3);
    }

    @Test
    void programThatWaitedForTheWholeTimeIsNotStarted() {
        CodeValidation validation = validate(Duration.ofSeconds(46), limits -> {
            throw new AssertionError("it was started");
        });

        assertThat(validation.details()).isEqualTo("Code validation unavailable - no time was left to execute it");
    }

    @Test
    void serviceWithoutMemoryForARunSaysSo() {
        CodeValidation validation = validate(Duration.ZERO, limits -> {
            throw new OutOfMemoryError("simulated");
        });

        assertThat(validation.details())
                .isEqualTo("Code validation unavailable - the service has too little memory to run the code");
    }

    private static Execution endless(ExecutionLimits limits) {
        return Execution.timedOut(limits.wallTime(), Output.NONE, limits.wallTime());
    }

    /** The validation of a program that gets its turn after {@code waiting}. */
    private CodeValidation validate(Duration waiting, Function<ExecutionLimits, Execution> engine) {
        ValidationProperties properties =
                new ValidationProperties(SandboxMode.LOCAL, LIMIT, Map.of(), Fallback.UNAVAILABLE, 1, LIMIT);
        SandboxEngineSelector engines = SandboxEngines.only(new ScriptedEngine(engine));
        try (SandboxSlots slots = new SandboxSlots(1, 1, new SimpleMeterRegistry())) {
            CountDownLatch end = new CountDownLatch(1);
            slots.run("another", () -> {
                        end.await();
                        return "done";
                    })
                    .subscribe();
            CompletableFuture<Answer<CodeValidation>> answer = new LocalSandboxValidator(engines, properties, slots)
                    .validate(new Program("skill", Language.PYTHON, "code"), Deadline.in(REQUEST, nanos::get))
                    .toFuture();
            nanos.addAndGet(waiting.toNanos());
            end.countDown();
            return answer.join().value();
        }
    }

    private record ScriptedEngine(Function<ExecutionLimits, Execution> script) implements SandboxEngine {
        @Override
        public String name() {
            return "process";
        }

        @Override
        public LanguageSupport support(Language language) {
            return LanguageSupport.by("runtime 1");
        }

        @Override
        public Execution execute(Program program, ExecutionLimits limits) {
            return script.apply(limits);
        }
    }
}
