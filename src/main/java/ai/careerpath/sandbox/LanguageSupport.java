package ai.careerpath.sandbox;

/**
 * Whether an engine runs a language.
 *
 * @param detail the runtime and its version, such as {@code CPython 3.13}; or why not, and what would change that
 */
public record LanguageSupport(State state, String detail) {

    /** What is known so far. */
    public enum State {
        AVAILABLE,
        /** Not known yet: a program that comes now waits until it is. */
        PREPARING,
        MISSING
    }

    public static LanguageSupport by(String runtime) {
        return new LanguageSupport(State.AVAILABLE, runtime);
    }

    public static LanguageSupport preparing(String detail) {
        return new LanguageSupport(State.PREPARING, detail);
    }

    public static LanguageSupport missing(String reason) {
        return new LanguageSupport(State.MISSING, reason);
    }

    public boolean available() {
        return state == State.AVAILABLE;
    }
}
