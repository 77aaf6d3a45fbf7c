package ai.careerpath.pipeline;

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
            register(metrics, step, step.remote().id(), "live");
            register(metrics, step, step.remote().id(), "cached");
            register(metrics, step, step.embedded().id(), "embedded");
            register(metrics, step, step.embedded().id(), "fallback");
            register(metrics, step, CareerPathObservation.NONE, "skipped");
            register(metrics, step, CareerPathObservation.NONE, "idle");
            register(metrics, step, CareerPathObservation.NONE, CareerPathObservation.CANCELLED);
        }
    }

    private static void register(MeterRegistry metrics, Step step, String source, String status) {
        CareerPathObservation.STEP.register(metrics, "Steps of career paths", step.id(), source, status);
    }
}
