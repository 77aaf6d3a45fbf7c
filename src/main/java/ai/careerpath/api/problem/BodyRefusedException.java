package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import java.io.IOException;
import java.time.Duration;

/** A request body that is too large or too slow; an I/O exception because it is met while the body is read. */
public final class BodyRefusedException extends IOException {

    private final ProblemType type;
    private final Wording detail;

    private BodyRefusedException(ProblemType type, Wording detail) {
        super(detail.english());
        this.type = type;
        this.detail = detail;
    }

    public static BodyRefusedException tooLarge(long limitBytes) {
        return new BodyRefusedException(
                ProblemType.BODY_TOO_LARGE, Wording.problem("body.too-large", limitBytes >> 10));
    }

    public static BodyRefusedException tooSlow(Duration limit) {
        return new BodyRefusedException(
                ProblemType.REQUEST_TIMEOUT, Wording.problem("body.too-slow", limit.toSeconds()));
    }

    ProblemType type() {
        return type;
    }

    Wording detail() {
        return detail;
    }
}
