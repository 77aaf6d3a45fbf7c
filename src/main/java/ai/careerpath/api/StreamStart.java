package ai.careerpath.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets a stream begin once the thread that took the request has handed it over. An event that this thread itself fails to
 * write, since the client has left already, would leave a request behind that never ends: Tomcat closes the connection and
 * drops the dispatch by which Spring wants to end it.
 */
final class StreamStart implements AsyncHandlerInterceptor {

    private static final String ATTRIBUTE = StreamStart.class.getName();

    /** Completes when the request has been handed over. */
    static Mono<Void> of(HttpServletRequest request) {
        Sinks.Empty<Void> handedOver = Sinks.empty();
        request.setAttribute(ATTRIBUTE, handedOver);
        return handedOver.asMono();
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(ATTRIBUTE) instanceof Sinks.Empty<?> handedOver) {
            handedOver.tryEmitEmpty();
        }
    }
}
