package ai.careerpath.api.limits;

import ai.careerpath.api.problem.ProblemType;
import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bounds how many requests are worked on at once, so that one more is refused at once and clearly, and the others still
 * get their answer. One client cannot take all places.
 */
@Component
public final class ConcurrencyLimiter {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final int maxRequests;
    private final int maxRequestsPerClient;
    private final Map<String, Integer> perClient = new HashMap<>();
    private int underWay;

    @Autowired
    public ConcurrencyLimiter(ApiProperties properties) {
        this(properties.maxRequests(), properties.maxRequestsPerClient());
    }

    ConcurrencyLimiter(int maxRequests, int maxRequestsPerClient) {
        this.maxRequests = maxRequests;
        this.maxRequestsPerClient = maxRequestsPerClient;
    }

    /** The work, if there is a place for it; else a {@link RefusedException}. */
    public <T> Mono<T> admit(String client, Mono<T> work) {
        return Mono.using(() -> enter(client), entered -> work, this::leave);
    }

    /** The same for work that answers bit by bit. */
    public <T> Flux<T> admit(String client, Flux<T> work) {
        return Flux.using(() -> enter(client), entered -> work, this::leave);
    }

    /** Takes a place until {@link #leave}. */
    synchronized String enter(String client) {
        if (underWay >= maxRequests) {
            throw new RefusedException(ProblemType.UNAVAILABLE, Wording.problem("limit.service"), RETRY_AFTER);
        }
        if (perClient.getOrDefault(client, 0) >= maxRequestsPerClient) {
            throw new RefusedException(
                    ProblemType.TOO_MANY_REQUESTS, Wording.problem("limit.client", maxRequestsPerClient), RETRY_AFTER);
        }
        perClient.merge(client, 1, Integer::sum);
        underWay++;
        return client;
    }

    synchronized void leave(String client) {
        perClient.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
        underWay--;
    }
}
