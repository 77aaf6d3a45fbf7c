package ai.careerpath.api.limits;

import ai.careerpath.api.problem.ProblemType;
import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.step.Caller;
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
 * get their answer. One client cannot take all places, and where requests wait for each other further on, the work knows
 * whose it is.
 */
@Component
public final class ConcurrencyLimiter {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final int maxRequests;
    private final int maxRequestsPerClient;
    private final String full;
    private final String fullForClient;
    private final Map<String, Integer> perClient = new HashMap<>();
    private int underWay;

    @Autowired
    public ConcurrencyLimiter(ApiProperties properties) {
        this(properties.maxRequests(), properties.maxRequestsPerClient(), "limit.service", "limit.client");
    }

    /**
     * @param full the message of {@code problem.properties} when no place is left
     * @param fullForClient the one when no place is left for a client, with their number
     */
    ConcurrencyLimiter(int maxRequests, int maxRequestsPerClient, String full, String fullForClient) {
        this.maxRequests = maxRequests;
        this.maxRequestsPerClient = maxRequestsPerClient;
        this.full = full;
        this.fullForClient = fullForClient;
    }

    /** The work, if there is a place for it; else a {@link RefusedException}. */
    public <T> Mono<T> admit(String client, Mono<T> work) {
        return Mono.using(() -> enter(client), entered -> work, this::leave).contextWrite(new Caller(client)::into);
    }

    /** The same for work that answers bit by bit. */
    public <T> Flux<T> admit(String client, Flux<T> work) {
        return Flux.using(() -> enter(client), entered -> work, this::leave).contextWrite(new Caller(client)::into);
    }

    /** Takes a place until {@link #leave}. */
    synchronized String enter(String client) {
        if (underWay >= maxRequests) {
            throw new RefusedException(ProblemType.UNAVAILABLE, Wording.problem(full), RETRY_AFTER);
        }
        if (perClient.getOrDefault(client, 0) >= maxRequestsPerClient) {
            throw new RefusedException(
                    ProblemType.TOO_MANY_REQUESTS, Wording.problem(fullForClient, maxRequestsPerClient), RETRY_AFTER);
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
