package ai.careerpath.api;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Writes one line about each request when it is over: route, status, outcome, durations and which steps were degraded.
 * What probes, scrapes and browsers fetch is left out unless it fails.
 */
@Component
final class RequestLog implements ObservationHandler<ServerRequestObservationContext> {

    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);
    private static final String NO_ROUTE = "no route";
    /** What Boot's pattern and formats of the log call it. */
    private static final String TRACE_ID = "traceId";

    private final ObjectProvider<Tracer> tracers;

    /** The tracer is asked for late, since the registry of observations is made before it. */
    RequestLog(ObjectProvider<Tracer> tracers) {
        this.tracers = tracers;
    }

    @Override
    public void onStart(ServerRequestObservationContext request) {
        request.put(RequestLog.class, System.nanoTime());
    }

    @Override
    public void onStop(ServerRequestObservationContext request) {
        Optional<RequestSummary> summary = RequestSummary.of(request.getCarrier());
        int status = request.getResponse() == null ? 0 : request.getResponse().getStatus();
        if (summary.isEmpty() && status < 400) {
            return;
        }
        TracingContext tracing = request.get(TracingContext.class);
        Tracer tracer = tracers.getIfAvailable();
        if (tracing == null || tracer == null) {
            write(request, summary.orElse(null), status);
            return;
        }
        Span span = tracing.getSpan();
        // While the service stops, nobody tells the log any more which span is in scope.
        try (Tracer.SpanInScope scope = tracer.withSpan(span);
                MDC.MDCCloseable id = MDC.putCloseable(TRACE_ID, span.context().traceId())) {
            write(request, summary.orElse(null), status);
        }
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ServerRequestObservationContext;
    }

    private static void write(ServerRequestObservationContext request, @Nullable RequestSummary summary, int status) {
        String method = known(request.getCarrier().getMethod());
        String route = request.getPathPattern() == null ? NO_ROUTE : request.getPathPattern();
        String outcome = status >= 500 ? "failed" : status >= 400 || summary == null ? "refused" : summary.outcome();
        String steps = summary == null ? "" : summary.steps();
        String degraded = summary == null ? "" : summary.degraded();
        long millis = Duration.ofNanos(System.nanoTime() - request.<Long>getRequired(RequestLog.class))
                .toMillis();
        log.atInfo()
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("outcome", outcome)
                .addKeyValue("degraded", degraded)
                .addKeyValue("duration_ms", millis)
                .log(
                        "{} {}: {} {} in {} ms{}{}",
                        method,
                        route,
                        status,
                        outcome,
                        millis,
                        degraded.isEmpty() ? "" : "; degraded: " + degraded,
                        steps.isEmpty() ? "" : "; " + steps);
    }

    /** A method that the server does not know could be any text. */
    private static String known(String method) {
        return method.matches("[A-Z]{3,7}") ? method : "?";
    }
}
