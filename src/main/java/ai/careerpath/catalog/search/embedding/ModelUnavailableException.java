package ai.careerpath.catalog.search.embedding;

/** The sentence model does not run on this machine; the message says why, for people who operate the service. */
public final class ModelUnavailableException extends RuntimeException {

    ModelUnavailableException(String reason) {
        super(reason);
    }

    ModelUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
