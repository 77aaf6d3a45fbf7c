package ai.careerpath.catalog.title;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression and what is written for it. Most of them match few titles, so that a text is searched first for the
 * letters that each match must have.
 */
final class Rewriting {

    private final Pattern pattern;
    private final String replacement;
    private final Required[] required;

    /** @param set of {@code letters}, see {@link #setOf} */
    private record Required(String letters, long set) {}

    Rewriting(String expression, String replacement) {
        this.pattern = Pattern.compile(expression);
        this.replacement = replacement;
        this.required = RequiredLetters.of(expression).stream()
                .map(letters -> new Required(letters, setOf(letters)))
                .toArray(Required[]::new);
    }

    /** Applies all of them, one after the other. */
    static String all(List<Rewriting> rewritings, String text) {
        String written = text;
        long letters = setOf(text);
        for (Rewriting rewriting : rewritings) {
            if (rewriting.mayMatch(written, letters)) {
                written = rewriting.pattern.matcher(written).replaceAll(rewriting.replacement);
                letters = setOf(written);
            }
        }
        return written;
    }

    private boolean mayMatch(String text, long letters) {
        for (Required one : required) {
            if ((one.set & ~letters) == 0 && text.contains(one.letters)) {
                return true;
            }
        }
        return false;
    }

    /** A bit for each letter of a text, which letters share that are as far apart as a long has bits. */
    private static long setOf(String text) {
        long set = 0;
        for (int i = 0; i < text.length(); i++) {
            set |= 1L << text.charAt(i);
        }
        return set;
    }
}
