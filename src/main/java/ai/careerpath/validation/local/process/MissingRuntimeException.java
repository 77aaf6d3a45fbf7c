package ai.careerpath.validation.local.process;

/** A language cannot run here. The message says why, and what would change that. */
final class MissingRuntimeException extends Exception {

    MissingRuntimeException(String reasonAndFix) {
        super(reasonAndFix);
    }
}
