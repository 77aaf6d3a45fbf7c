package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Boot takes away what puts the trace id into the log as soon as the service begins to stop, while requests still end. */
class RequestLogTraceTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(RequestLog.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
    }

    @Test
    void aRequestThatEndsWhileTheServiceStopsHasItsTraceId() {
        try (SdkTracerProvider provider = SdkTracerProvider.builder().build()) {
            Tracer tracer = new OtelTracer(provider.get("test"), new OtelCurrentTraceContext(), event -> {});
            Span span = tracer.nextSpan().start();
            StaticListableBeanFactory beans = new StaticListableBeanFactory();
            beans.addBean("tracer", tracer);
            RequestLog log = new RequestLog(beans.getBeanProvider(Tracer.class));
            MockHttpServletRequest http = new MockHttpServletRequest("POST", "/career-path");
            RequestSummary.begin(http);
            ServerRequestObservationContext request =
                    new ServerRequestObservationContext(http, new MockHttpServletResponse());
            TracingContext tracing = new TracingContext();
            tracing.setSpan(span);
            request.put(TracingContext.class, tracing);

            log.onStart(request);
            log.onStop(request);

            assertThat(lines.list)
                    .singleElement()
                    .satisfies(line -> assertThat(line.getMDCPropertyMap())
                            .containsEntry("traceId", span.context().traceId()));
            assertThat(MDC.get("traceId")).isNull();
        }
    }
}
