package ai.careerpath.api;

import java.time.Duration;

/** A request that is not taken up now, and when to try again. */
final class RefusedException extends RuntimeException {

    private final ProblemType type;
    private final Duration retryAfter;

    RefusedException(ProblemType type, String detail, Duration retryAfter) {
        super(detail);
        this.type = type;
        this.retryAfter = retryAfter;
    }

    ProblemType type() {
        return type;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
