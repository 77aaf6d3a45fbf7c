package ai.careerpath.telemetry.comet;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts the spans that were sent to Comet, and those that it did not take. */
@Component
final class SpanMetrics {

    private final Counter sent;
    private final Counter failed;

    SpanMetrics(MeterRegistry metrics) {
        this.sent = counter(metrics, "sent");
        this.failed = counter(metrics, "failed");
    }

    void add(int spans, boolean success) {
        (success ? sent : failed).increment(spans);
    }

    private static Counter counter(MeterRegistry metrics, String result) {
        return Counter.builder("careerpath.comet.spans")
                .description("Spans that were offered to Comet Opik")
                .tag("result", result)
                .register(metrics);
    }
}
