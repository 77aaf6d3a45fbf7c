package ai.careerpath.validation;

import ai.careerpath.cache.CacheMetrics;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Program;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepStatus;
import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.telemetry.ObservedMono;
import ai.careerpath.telemetry.SpanContent;
import io.micrometer.observation.ObservationRegistry;
import reactor.core.publisher.Mono;

/** Times and traces each validation, and counts what the cache saved. */
final class ObservedCodeValidator extends CodeValidatorDecorator {

    private final ObservationRegistry observations;
    private final CacheMetrics cache;

    ObservedCodeValidator(CodeValidator validator, ObservationRegistry observations, CacheMetrics cache) {
        super(validator);
        this.observations = observations;
        this.cache = cache;
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        String language = program.language().id();
        return ObservedMono.observe(observations, CareerPathObservation.VALIDATION, "validate " + language, work -> {
            work.label("language", language).content(SpanContent.INPUT, program);
            return validator.validate(program, deadline).doOnNext(answer -> finish(work, answer));
        });
    }

    private void finish(ObservedMono work, Answer<CodeValidation> answer) {
        CodeValidation validation = answer.value();
        Source sandbox = validation.sandbox();
        work.label("outcome", validation.outcome().id())
                .label("sandbox", sandbox == null ? CareerPathObservation.NONE : sandbox.id())
                .content(SpanContent.OUTPUT, validation);
        StepStatus status = answer.provenance().status();
        work.detail("cached", status == StepStatus.CACHED);
        if (status == StepStatus.CACHED) {
            cache.hit(Step.VALIDATION);
        } else if (status != StepStatus.SKIPPED) {
            cache.missed(Step.VALIDATION);
        }
    }
}
