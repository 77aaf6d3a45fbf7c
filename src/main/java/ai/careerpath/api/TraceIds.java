package ai.careerpath.api;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names the request at hand, by the trace it belongs to. */
@Component
final class TraceIds {

    private final Tracer tracer;

    TraceIds(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The trace id of the current request: 32 hexadecimal digits. */
    String current() {
        Span span = tracer.currentSpan();
        return span == null
                ? UUID.randomUUID().toString().replace("-", "")
                : span.context().traceId();
    }
}
