package ai.careerpath.analysis.gap;

import java.util.regex.Pattern;

/** How job titles are put into sentences. */
final class IndefiniteArticle {

    /** Spoken with a vowel first: a word like Analyst, or letters spelled out like SRE and MLOps. */
    private static final Pattern VOWEL_SOUND = Pattern.compile("[AEIOaeio].*|[FHLMNRSX](?=[A-Z]).*");

    private IndefiniteArticle() {}

    /** Such as {@code a Data Engineer} or {@code an SRE}. */
    static String withArticle(String title) {
        return (VOWEL_SOUND.matcher(title).matches() ? "an " : "a ") + title;
    }
}
