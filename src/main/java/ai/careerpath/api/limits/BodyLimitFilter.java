package ai.careerpath.api.limits;

import ai.careerpath.api.problem.BodyRefusedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses a body over the limit, by its declared length or as soon as more than that was read, and one that is too slow.
 * What is left of a refused body is read past for a while, so that its client gets to see the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class BodyLimitFilter extends OncePerRequestFilter {

    /** Far less than the server has threads. */
    private static final int WAITS = 64;

    private static final int WAITS_OF_ONE_CLIENT = 32;

    private final long limit;
    private final Duration timeout;
    private final HandlerExceptionResolver problems;
    private final ConcurrencyLimiter waits =
            new ConcurrencyLimiter(WAITS, WAITS_OF_ONE_CLIENT, "limit.bodies", "limit.bodies-of-client");

    BodyLimitFilter(
            ApiProperties properties, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.limit = properties.maxBody().toBytes();
        this.timeout = properties.bodyTimeout();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LimitedBody body = new LimitedBody(request.getInputStream(), limit, timeout, waits, request.getRemoteAddr());
        try {
            if (request.getContentLengthLong() > limit) {
                problems.resolveException(request, response, null, BodyRefusedException.tooLarge(limit));
            } else {
                chain.doFilter(new LimitedRequest(request, body), response);
            }
        } finally {
            if (!request.isAsyncStarted() && !body.isFinished()) {
                response.flushBuffer();
                body.drain();
            }
        }
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {
        private final LimitedBody body;

        LimitedRequest(HttpServletRequest request, LimitedBody body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }
}
