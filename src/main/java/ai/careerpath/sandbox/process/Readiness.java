package ai.careerpath.sandbox.process;

import ai.careerpath.sandbox.LanguageSupport;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one language.
 *
 * @param runner null when it cannot run here
 */
record Readiness(LanguageSupport support, @Nullable LanguageRunner runner) {

    static final Readiness PREPARING =
            new Readiness(LanguageSupport.preparing("still being prepared; try again in a minute"), null);

    /** After a fault that nobody foresaw. */
    static final Readiness FAILED = missing("the set-up of the local sandbox failed; the log says why");

    static Readiness missing(String reasonAndFix) {
        return new Readiness(LanguageSupport.missing(reasonAndFix), null);
    }
}
