package ai.careerpath.pipeline;

import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.telemetry.CareerPathObservation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Registers the series of career paths and their steps that are known beforehand, so that the first scrape has every metric
 * and the first failure is an increase instead of a new series, which {@code increase()} cannot see.
 */
@Component
final class CareerPathSeries implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        for (String outcome : List.of("complete", "degraded", "failed", CareerPathObservation.CANCELLED)) {
            CareerPathObservation.REQUEST.register(metrics, "Career paths, from the first step to the answer", outcome);
        }
        for (Step step : Step.values()) {
            Source remote = remote(step);
            String embedded = step == Step.VALIDATION ? Source.LOCAL.id() : Source.CATALOG.id();
            register(metrics, step, remote.id(), "live");
            register(metrics, step, remote.id(), "cached");
            register(metrics, step, embedded, "embedded");
            register(metrics, step, embedded, "fallback");
            register(metrics, step, CareerPathObservation.NONE, "skipped");
            register(metrics, step, CareerPathObservation.NONE, CareerPathObservation.CANCELLED);
        }
    }

    private static void register(MeterRegistry metrics, Step step, String source, String status) {
        CareerPathObservation.STEP.register(metrics, "Steps of career paths", step.id(), source, status);
    }

    private static Source remote(Step step) {
        return switch (step) {
            case KNOWLEDGE -> Source.WEAVIATE;
            case ANALYSIS, CODEGEN -> Source.FRIENDLI;
            case COURSES -> Source.ACI;
            case VALIDATION -> Source.DAYTONA;
        };
    }
}
