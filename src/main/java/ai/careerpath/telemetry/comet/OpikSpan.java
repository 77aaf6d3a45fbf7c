package ai.careerpath.telemetry.comet;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;

/**
 * A span as Opik is to see it. The outermost one of ours has no parent, since Opik makes a trace of such a span only:
 * the parents it really has, the framework's span and that of a caller, are not sent there.
 */
final class OpikSpan extends DelegatingSpanData {

    private static final AttributeKey<String> KIND = AttributeKey.stringKey(SpanMarks.KIND);
    private static final AttributeKey<String> ROOT = AttributeKey.stringKey(SpanMarks.ROOT);

    private final Attributes shown;
    private final boolean root;
    private final OpikAttributes attributes;

    OpikSpan(SpanData span, OpikAttributes attributes) {
        super(span);
        this.attributes = attributes;
        this.shown = attributes.of(span.getAttributes());
        this.root = Boolean.parseBoolean(span.getAttributes().get(ROOT));
    }

    static boolean isOurs(SpanData span) {
        return span.getAttributes().get(KIND) != null;
    }

    @Override
    public Attributes getAttributes() {
        return shown;
    }

    @Override
    public int getTotalAttributeCount() {
        return shown.size();
    }

    @Override
    public SpanContext getParentSpanContext() {
        return root ? SpanContext.getInvalid() : super.getParentSpanContext();
    }

    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream().map(attributes::event).toList();
    }

    @Override
    public StatusData getStatus() {
        return attributes.status(super.getStatus());
    }
}
