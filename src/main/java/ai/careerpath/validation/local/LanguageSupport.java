package ai.careerpath.validation.local;

/**
 * Whether an engine runs a language.
 *
 * @param detail the runtime and its version, such as {@code CPython 3.13}; or why not, and what would change that
 */
public record LanguageSupport(boolean available, String detail) {

    public static LanguageSupport by(String runtime) {
        return new LanguageSupport(true, runtime);
    }

    public static LanguageSupport missing(String reason) {
        return new LanguageSupport(false, reason);
    }
}
