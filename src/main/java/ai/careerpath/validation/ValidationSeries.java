package ai.careerpath.validation;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.step.Source;
import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.upstream.UpstreamSeries;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers the series of validated programs and of Daytona before their first values. */
@Component
final class ValidationSeries implements MeterBinder {

    private static final UpstreamSeries DAYTONA = UpstreamSeries.of(
            "daytona", "POST /sandbox", "DELETE /sandbox/{id}", "POST /workspaces", "DELETE /workspaces/{id}");

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
        DAYTONA.bindTo(metrics);
        for (String event : List.of("created", "deleted", "reaped", "unknown")) {
            metrics.counter("careerpath.workspaces", "event", event);
        }
    }
}
