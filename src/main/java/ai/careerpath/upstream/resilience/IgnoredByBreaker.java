package ai.careerpath.upstream.resilience;

import ai.careerpath.upstream.failure.RefusedRequestException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import java.util.function.Predicate;

/**
 * Which failures say nothing about the health of an upstream, for the circuit breakers of resilience.yml: a refusal of
 * this one request, and a call that was not made.
 */
public final class IgnoredByBreaker implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable failure) {
        return !(failure instanceof RetriableUpstreamException || failure instanceof RefusedRequestException);
    }
}
