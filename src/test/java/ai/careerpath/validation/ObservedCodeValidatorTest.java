package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.cache.CacheMetrics;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ObservedCodeValidatorTest {

    private static final Program PROGRAM = new Program("Python", Language.PYTHON, "print(1)");
    private static final Deadline SOON = Deadline.in(Duration.ofSeconds(5));

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();

    @BeforeEach
    void time() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(metrics));
    }

    @Test
    void theSecondTimeIsAHit() {
        CodeValidation fine = CodeValidationMapper.of(
                PROGRAM, Execution.ended(0, Execution.Output.NONE, Duration.ofMillis(5)), Source.LOCAL);
        Mono<Answer<CodeValidation>> answer =
                Mono.just(new Answer<>(fine, Provenance.embedded(Source.LOCAL, new Note(Note.Kind.SANDBOX, "no key"))));
        CodeValidator validator =
                observed(new CachedCodeValidator(validator(answer), AnswerCaches.inProcess(), 10, Duration.ofHours(1)));

        validator.validate(PROGRAM, SOON).block();
        validator.validate(PROGRAM, SOON).block();

        assertThat(cache("miss")).isEqualTo(1);
        assertThat(cache("hit")).isEqualTo(1);
        assertThat(timed("executed", "local")).isEqualTo(2);
    }

    @Test
    void whatNobodyCouldCheckIsNeitherHitNorMiss() {
        CodeValidation nothing = CodeValidationMapper.of(PROGRAM, Execution.unavailable("no sandbox"), null);
        CodeValidator validator =
                observed(validator(Mono.just(new Answer<>(nothing, Provenance.skipped("no sandbox")))));

        validator.validate(PROGRAM, SOON).block();

        assertThat(cache("miss") + cache("hit")).isZero();
        assertThat(timed("unavailable", "none")).isEqualTo(1);
    }

    @Test
    void aCallerThatLeavesIsCountedAsCancelled() {
        StepVerifier.create(observed(validator(Mono.never())).validate(PROGRAM, SOON))
                .thenCancel()
                .verify();

        assertThat(timed("cancelled", "none")).isEqualTo(1);
    }

    private CodeValidator observed(CodeValidator validator) {
        return new ObservedCodeValidator(validator, observations, new CacheMetrics(metrics));
    }

    private double cache(String result) {
        return metrics.get("careerpath.cache.requests")
                .tags("step", "validation", "result", result)
                .counter()
                .count();
    }

    private long timed(String outcome, String sandbox) {
        return metrics.get("careerpath.validation")
                .tags("language", "python", "outcome", outcome, "sandbox", sandbox)
                .timer()
                .count();
    }

    private static CodeValidator validator(Mono<Answer<CodeValidation>> answer) {
        return new CodeValidator() {
            @Override
            public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
                return answer;
            }

            @Override
            public Set<Language> languages() {
                return Set.of(Language.PYTHON);
            }

            @Override
            public Optional<SandboxRuntime> runtime(Language language) {
                return Optional.of(new SandboxRuntime(Source.LOCAL, "test"));
            }
        };
    }
}
