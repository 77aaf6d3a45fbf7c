package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import java.time.Duration;

/** A request that is not taken up now, and when to try again. */
public final class RefusedException extends RuntimeException {

    private final ProblemType type;
    private final Wording detail;
    private final Duration retryAfter;

    /** @param detail for the client */
    public RefusedException(ProblemType type, Wording detail, Duration retryAfter) {
        super(detail.english());
        this.type = type;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    public ProblemType type() {
        return type;
    }

    public Wording detail() {
        return detail;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
