package ai.careerpath.api.problem;

import java.io.IOException;
import java.time.Duration;

/** A request body that is too large or too slow; an I/O exception because it is met while the body is read. */
public final class BodyRefusedException extends IOException {

    private final ProblemType type;

    private BodyRefusedException(ProblemType type, String message) {
        super(message);
        this.type = type;
    }

    public static BodyRefusedException tooLarge(long limitBytes) {
        return new BodyRefusedException(
                ProblemType.BODY_TOO_LARGE, "The body must not be larger than " + (limitBytes >> 10) + " KiB.");
    }

    public static BodyRefusedException tooSlow(Duration patience) {
        return new BodyRefusedException(
                ProblemType.REQUEST_TIMEOUT, "The body must arrive within " + patience.toSeconds() + " seconds.");
    }

    ProblemType type() {
        return type;
    }
}
