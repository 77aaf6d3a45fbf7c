package ai.careerpath.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Lets a stream begin once the thread that took the request is done with it. An event that fails before that, since the
 * client has left already, would leave a request behind that never ends: Tomcat closes the connection and drops the
 * dispatch by which Spring wants to end it.
 */
final class StreamStart extends ValveBase {

    /** What Tomcat still does on the thread after the last valve takes microseconds; nothing tells when it is over. */
    private static final Duration GRACE = Duration.ofMillis(5);

    private static final String ATTRIBUTE = StreamStart.class.getName();

    StreamStart() {
        super(true);
    }

    /** Completes when the thread that took the request is done with it. */
    static Mono<Void> of(HttpServletRequest request) {
        Sinks.Empty<Void> handedOver = Sinks.empty();
        request.setAttribute(ATTRIBUTE, handedOver);
        return handedOver
                .asMono()
                .then(Mono.delay(GRACE, Schedulers.boundedElastic()))
                .then();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(ATTRIBUTE) instanceof Sinks.Empty<?> handedOver) {
            handedOver.tryEmitEmpty();
        }
    }
}
