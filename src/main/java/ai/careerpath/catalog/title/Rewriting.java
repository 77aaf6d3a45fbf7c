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
    private final List<String> required;

    Rewriting(String expression, String replacement) {
        this.pattern = Pattern.compile(expression);
        this.replacement = replacement;
        this.required = RequiredLetters.of(expression);
    }

    String applyTo(String text) {
        for (String letters : required) {
            if (text.contains(letters)) {
                return pattern.matcher(text).replaceAll(replacement);
            }
        }
        return text;
    }
}
