package ai.careerpath.catalog.title;

import java.util.regex.Pattern;

/**
 * A regular expression and what is written for it. Most of them match few titles, so that a text is searched first for the
 * letters that each match must have.
 */
final class Rewriting {

    private static final String QUANTIFIERS = "?*{";

    private final Pattern pattern;
    private final String replacement;
    private final String required;

    Rewriting(String expression, String replacement) {
        this.pattern = Pattern.compile(expression);
        this.replacement = replacement;
        this.required = required(expression);
    }

    String applyTo(String text) {
        return text.contains(required) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** The longest run of letters and digits that every match has; empty where none is sure. */
    static String required(String expression) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < expression.length(); i++) {
            char sign = expression.charAt(i);
            if (sign == '|') {
                return "";
            }
            if (Character.isLetterOrDigit(sign)) {
                run.append(sign);
                continue;
            }
            if (QUANTIFIERS.indexOf(sign) >= 0 && !run.isEmpty()) {
                run.setLength(run.length() - 1);
            }
            longest = run.length() > longest.length() ? run.toString() : longest;
            run.setLength(0);
            i = endOf(i, expression);
        }
        return run.length() > longest.length() ? run.toString() : longest;
    }

    /** Where an escape, a group, a class of characters or a number of times ends that begins at {@code start}. */
    private static int endOf(int start, String expression) {
        return switch (expression.charAt(start)) {
            case '\\' -> start + 1;
            case '[' -> expression.indexOf(']', start);
            case '{' -> expression.indexOf('}', start);
            case '(' -> endOfGroup(start, expression);
            default -> start;
        };
    }

    private static int endOfGroup(int start, String expression) {
        int depth = 0;
        int i = start;
        do {
            char sign = expression.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '[') {
                i = expression.indexOf(']', i);
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth--;
            }
            i++;
        } while (depth > 0);
        return i - 1;
    }
}
