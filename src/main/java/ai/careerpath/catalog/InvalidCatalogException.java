package ai.careerpath.catalog;

/** A bundled catalogue file that cannot be used; the message names the file, the entry and the fault. */
public final class InvalidCatalogException extends RuntimeException {

    InvalidCatalogException(String message) {
        super(message);
    }

    InvalidCatalogException(String message, Throwable cause) {
        super(message, cause);
    }
}
