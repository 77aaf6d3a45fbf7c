package ai.careerpath.catalog.title;

import java.util.ArrayList;
import java.util.List;

/** Which letters, digits and signs every match of a regular expression has. */
final class RequiredLetters {

    private static final String QUANTIFIERS = "?*{";
    private static final String OTHER_SYNTAX = ".+()[]^$}";

    private RequiredLetters() {}

    /** For each alternative of the expression the longest run that is sure; empty where none is. */
    static List<String> of(String expression) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < expression.length(); i = next(i, expression)) {
            if (expression.charAt(i) == '|') {
                runs.add(longestRun(expression.substring(start, i)));
                start = i + 1;
            }
        }
        runs.add(longestRun(expression.substring(start)));
        return List.copyOf(runs);
    }

    private static String longestRun(String alternative) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < alternative.length(); i = next(i, alternative)) {
            String literal = literal(i, alternative);
            run.append(literal);
            if (literal.isEmpty()) {
                if (QUANTIFIERS.indexOf(alternative.charAt(i)) >= 0 && !run.isEmpty()) {
                    run.setLength(run.length() - 1);
                }
                longest = rarer(longest, run.toString());
                run.setLength(0);
            }
        }
        return rarer(longest, run.toString());
    }

    /** The sign that stands at {@code i} for itself; empty where the expression means something else. */
    private static String literal(int i, String expression) {
        char sign = expression.charAt(i);
        if (sign == '\\') {
            char escaped = expression.charAt(i + 1);
            return Character.isLetterOrDigit(escaped) ? "" : String.valueOf(escaped);
        }
        return QUANTIFIERS.indexOf(sign) >= 0 || OTHER_SYNTAX.indexOf(sign) >= 0 ? "" : String.valueOf(sign);
    }

    private static String rarer(String run, String other) {
        boolean isRarer = other.length() == run.length() && other.chars().noneMatch(Character::isLetter);
        return other.length() > run.length() || isRarer ? other : run;
    }

    /** What stands behind the sign, escape, group, class of characters or number of times that begins at {@code i}. */
    private static int next(int i, String expression) {
        return 1
                + switch (expression.charAt(i)) {
                    case '\\' -> i + 1;
                    case '[' -> expression.indexOf(']', i);
                    case '{' -> expression.indexOf('}', i);
                    case '(' -> endOfGroup(i, expression);
                    default -> i;
                };
    }

    private static int endOfGroup(int start, String expression) {
        int i = start + 1;
        while (expression.charAt(i) != ')') {
            i = next(i, expression);
        }
        return i;
    }
}
