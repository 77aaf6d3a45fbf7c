package ai.careerpath.pipeline;

import ai.careerpath.cache.CacheMetrics;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepStatus;
import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.telemetry.ObservedMono;
import ai.careerpath.telemetry.SpanContent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Times, traces and counts what the orchestrator does. */
@Component
final class StepTelemetry {

    private static final String SPAN = "career-path";

    private final ObservationRegistry observations;
    private final DeadlineMetrics overruns;
    private final CacheMetrics caches;

    StepTelemetry(ObservationRegistry observations, MeterRegistry metrics) {
        this.observations = observations;
        this.overruns = new DeadlineMetrics(metrics);
        this.caches = new CacheMetrics(metrics);
    }

    /** A whole career path. */
    Mono<CareerPath> request(JobTransition transition, Deadline deadline, Supplier<Mono<CareerPath>> path) {
        return ObservedMono.observe(observations, CareerPathObservation.REQUEST, SPAN, work -> {
            work.content(SpanContent.INPUT, transition);
            return path.get()
                    .doOnNext(made -> {
                        work.label("outcome", made.outcome()).content(SpanContent.OUTPUT, summary(made));
                        if (deadline.remaining().isZero()) {
                            overruns.request();
                        }
                    })
                    .doOnError(failure -> work.label("outcome", "failed"));
        });
    }

    /** One step of it. */
    <T> Mono<T> step(Step step, Object input, Supplier<Mono<Answer<T>>> answer) {
        return ObservedMono.observe(observations, CareerPathObservation.STEP, step.id(), work -> {
                    work.label("step", step.id()).content(SpanContent.INPUT, named(input));
                    return answer.get().doOnNext(given -> finish(work, given));
                })
                .map(Answer::value);
    }

    /** A part of a step, for one skill, was answered; embedded answers pass by the caches. */
    void answered(Step step, Provenance provenance) {
        // The validator counts for itself, since it is called from elsewhere too.
        if (step == Step.VALIDATION) {
            return;
        }
        if (provenance.status() == StepStatus.CACHED) {
            caches.hit(step);
        } else if (provenance.status() == StepStatus.LIVE) {
            caches.missed(step);
        }
    }

    /** A part of a step was given up. */
    void failed(Step step, Throwable failure) {
        if (failure instanceof TimeoutException) {
            overruns.step(step);
        }
    }

    /** The answer without what its steps show already. */
    private static Object summary(CareerPath path) {
        return Map.of(
                "title", path.title(),
                "skillsToLearn", path.skillsToLearn(),
                "codeValidationResult", path.codeValidationResult(),
                "steps", path.steps());
    }

    /** What a step took or gave; maps from skills have the skills' names as keys. */
    private static Object named(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, given) -> named.put(key instanceof Skill skill ? skill.name() : key.toString(), given));
        return named;
    }

    private static void finish(ObservedMono work, Answer<?> answer) {
        Provenance provenance = answer.provenance();
        Source source = provenance.source();
        work.label("source", source == null ? CareerPathObservation.NONE : source.id())
                .label("status", provenance.status().id())
                .content(SpanContent.OUTPUT, named(answer.value()));
        String reason = provenance.reason();
        if (reason != null) {
            work.content(SpanContent.REASON, reason);
        }
    }
}
