package ai.careerpath.validation;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.step.Source;
import ai.careerpath.telemetry.CareerPathObservation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Registers the series of validated programs before their first values. */
@Component
final class ValidationSeries implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        for (Language language : Language.values()) {
            for (Outcome outcome : Outcome.values()) {
                boolean ran = outcome != Outcome.REJECTED && outcome != Outcome.UNAVAILABLE;
                String sandbox = ran ? Source.LOCAL.id() : CareerPathObservation.NONE;
                CareerPathObservation.VALIDATION.register(
                        metrics, "Programs that were validated", language.id(), outcome.id(), sandbox);
            }
        }
    }
}
