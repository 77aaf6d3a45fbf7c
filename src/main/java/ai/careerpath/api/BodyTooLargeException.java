package ai.careerpath.api;

import java.io.IOException;

/** A request body went over the limit; an I/O exception because it is met while the body is read. */
final class BodyTooLargeException extends IOException {

    BodyTooLargeException(long limitBytes) {
        super("The body must not be larger than " + (limitBytes >> 10) + " KiB.");
    }
}
