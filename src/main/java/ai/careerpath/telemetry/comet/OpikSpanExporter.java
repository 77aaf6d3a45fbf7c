package ai.careerpath.telemetry.comet;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;

/** Sends our own spans and nothing of what the framework records around them. */
final class OpikSpanExporter implements SpanExporter {

    private final SpanExporter sender;
    private final OpikAttributes attributes;
    private final SpanMetrics count;

    OpikSpanExporter(SpanExporter sender, OpikAttributes attributes, SpanMetrics count) {
        this.sender = sender;
        this.attributes = attributes;
        this.count = count;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        List<SpanData> own = spans.stream()
                .filter(OpikSpan::isOurs)
                .<SpanData>map(span -> new OpikSpan(span, attributes))
                .toList();
        if (own.isEmpty()) {
            return CompletableResultCode.ofSuccess();
        }
        CompletableResultCode sent = sender.export(own);
        return sent.whenComplete(() -> count.add(own.size(), sent.isSuccess()));
    }

    @Override
    public CompletableResultCode flush() {
        return sender.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return sender.shutdown();
    }
}
