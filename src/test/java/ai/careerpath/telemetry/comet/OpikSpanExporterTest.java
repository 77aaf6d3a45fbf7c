package ai.careerpath.telemetry.comet;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.testing.ClosedPort;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpikSpanExporterTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<String> sent = new ArrayList<>();

    @Test
    void withContentOffNothingThatSomebodyWroteTravels() {
        work(exporter(new Recorder(), false));

        assertThat(sent).hasSize(1);
        assertThat(sent.toString())
                .doesNotContain("secret")
                .contains("gen_ai.usage.input_tokens", "exception.type", "glm");
    }

    @Test
    void withContentOnItDoes() {
        work(exporter(new Recorder(), true));

        assertThat(sent.toString()).contains("a secret prompt", "a secret answer", "a secret failure");
    }

    @Test
    void aCollectorThatIsAwayCostsNothing() throws Exception {
        try (ClosedPort nobody = new ClosedPort()) {
            SpanExporter sender = OtlpHttpSpanExporter.builder()
                    .setEndpoint("http://127.0.0.1:" + nobody.number() + "/v1/traces")
                    .setTimeout(Duration.ofSeconds(1))
                    .setRetryPolicy(null)
                    .build();
            SdkTracerProvider provider = SdkTracerProvider.builder()
                    .addSpanProcessor(BatchSpanProcessor.builder(exporter(sender, true))
                            .setMaxQueueSize(64)
                            .setMaxExportBatchSize(16)
                            .build())
                    .build();

            long start = System.nanoTime();
            for (int i = 0; i < 10_000; i++) {
                provider.get("test")
                        .spanBuilder("s")
                        .setAttribute(SpanMarks.KIND, "step")
                        .startSpan()
                        .end();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(took).isLessThan(Duration.ofSeconds(60));
            assertThat(provider.shutdown().join(120, TimeUnit.SECONDS).isDone()).isTrue();
            assertThat(metrics.get("careerpath.comet.spans")
                            .tag("result", "failed")
                            .counter()
                            .count())
                    .isPositive();
        }
    }

    private void work(SpanExporter exporter) {
        try (SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build()) {
            Span span = provider.get("test")
                    .spanBuilder("chat glm")
                    .setAttribute(SpanMarks.KIND, "upstream")
                    .setAttribute(SpanMarks.ROOT, "false")
                    .setAttribute("gen_ai.operation.name", "chat")
                    .setAttribute("gen_ai.request.model", "glm")
                    .setAttribute("gen_ai.usage.input_tokens", "7")
                    .setAttribute("reason", "a secret reason")
                    .setAttribute("input", "[{\"content\":\"a secret prompt\"}]")
                    .setAttribute("gen_ai.input.messages", "[{\"role\":\"user\",\"parts\":[\"a secret prompt\"]}]")
                    .setAttribute("gen_ai.system_instructions", "[\"a secret prompt\"]")
                    .setAttribute("output", "a secret answer")
                    .setAttribute("gen_ai.output.messages", "[\"a secret answer\"]")
                    .startSpan();
            span.recordException(new IllegalStateException("a secret failure"));
            span.end();
            provider.get("test")
                    .spanBuilder("http post /career-path")
                    .startSpan()
                    .end();
        }
    }

    private SpanExporter exporter(SpanExporter sender, boolean content) {
        return new OpikSpanExporter(sender, new OpikAttributes(content, false), new SpanMetrics(metrics));
    }

    private final class Recorder implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            spans.forEach(
                    span -> sent.add(span.getName() + span.getAttributes() + span.getEvents() + span.getStatus()));
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
