package ai.careerpath.api.problem;

import java.time.Duration;

/** A request that is not taken up now, and when to try again. */
public final class RefusedException extends RuntimeException {

    private final ProblemType type;
    private final Duration retryAfter;

    public RefusedException(ProblemType type, String detail, Duration retryAfter) {
        super(detail);
        this.type = type;
        this.retryAfter = retryAfter;
    }

    public ProblemType type() {
        return type;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
