package ai.careerpath.upstream;

import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;

/**
 * Registers the series of an upstream's calls before their first values: the successful ones, and the refusal of a key, of
 * which the very first one is to be seen.
 *
 * @param upstream its name in metrics
 * @param operations method and path of its calls
 */
public record UpstreamSeries(String upstream, List<String> operations) implements MeterBinder {

    private static final String HELP = "Calls to upstreams, each try by itself";

    public static UpstreamSeries of(String upstream, String... operations) {
        return new UpstreamSeries(upstream, List.of(operations));
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        for (String operation : operations) {
            CareerPathObservation.UPSTREAM.register(metrics, HELP, upstream, operation, "success");
            CareerPathObservation.UPSTREAM.register(
                    metrics, HELP, PermanentUpstreamException.class, upstream, operation, "credentials");
        }
    }
}
