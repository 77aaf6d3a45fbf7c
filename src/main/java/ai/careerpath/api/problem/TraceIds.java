package ai.careerpath.api.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Names the request at hand, by the trace it belongs to. */
@Component
public final class TraceIds {

    private final Tracer tracer;

    TraceIds(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The trace id of the current request: 32 hexadecimal digits. */
    public String current() {
        Span span = tracer.currentSpan();
        return span == null
                ? UUID.randomUUID().toString().replace("-", "")
                : span.context().traceId();
    }

    /** The same for a request whose filters have ended. */
    String of(HttpServletRequest request) {
        return ServerHttpObservationFilter.findObservationContext(request)
                .map(context -> context.<TracingContext>get(TracingContext.class))
                .map(tracing -> tracing.getSpan().context().traceId())
                .orElseGet(this::current);
    }
}
