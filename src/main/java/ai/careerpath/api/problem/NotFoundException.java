package ai.careerpath.api.problem;

/** What a request names does not exist; the message is for the client. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException(String detail) {
        super(detail);
    }
}
