package ai.careerpath.telemetry.comet;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.telemetry.CareerPathObservationContext;
import io.micrometer.observation.ObservationHandler;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.common.export.RetryPolicy;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Traces every request and sends the spans to Opik, where it is configured. Sending is done by the batch processor of
 * the SDK: in the background, from a queue that drops what does not fit.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSetting({"careerpath.comet.api-key", "careerpath.comet.base-url"})
class CometConfiguration {

    private static final Logger log = LoggerFactory.getLogger(CometConfiguration.class);

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 2;

    @Bean
    SpanExporter cometSpanExporter(CometProperties properties, SpanMetrics count) {
        if (properties.lacksWorkspace()) {
            log.warn("COMET_WORKSPACE is not set, or default: Comet's cloud will refuse the traces");
        }
        OtlpHttpSpanExporter sender = OtlpHttpSpanExporter.builder()
                .setEndpoint(properties.endpoint())
                .setHeaders(properties::headers)
                .setConnectTimeout(CONNECT_TIMEOUT)
                .setTimeout(TIMEOUT)
                .setRetryPolicy(RetryPolicy.builder().setMaxAttempts(ATTEMPTS).build())
                .build();
        return new OpikSpanExporter(
                sender, new OpikAttributes(properties.content(), properties.latestGenAiOnly()), count);
    }

    /** Each request, whatever its caller has decided for its own traces. */
    @Bean
    Sampler everyRequest() {
        return Sampler.alwaysOn();
    }

    @Bean
    ObservationHandler<CareerPathObservationContext> spanMarks() {
        return new SpanMarks();
    }
}
