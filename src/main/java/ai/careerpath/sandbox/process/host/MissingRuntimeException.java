package ai.careerpath.sandbox.process.host;

/** A language cannot run here. The message says why, and what would change that. */
public final class MissingRuntimeException extends Exception {

    public MissingRuntimeException(String reasonAndFix) {
        super(reasonAndFix);
    }
}
