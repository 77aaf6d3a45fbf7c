package ai.careerpath.catalog.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which letters, digits and signs every match of a regular expression has. */
final class RequiredLetters {

    private static final String OPTIONAL = "?*{";
    private static final String OTHER_SYNTAX = ".+()[]^$}";
    private static final List<String> GROUPS = List.of("?:", "?=", "?<=");

    private RequiredLetters() {}

    /** Runs of which each match has one at least; an empty one where nothing is sure. */
    static List<String> of(String expression) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < expression.length(); i = next(i, expression)) {
            if (expression.charAt(i) == '|') {
                runs.addAll(ofAlternative(expression.substring(start, i)));
                start = i + 1;
            }
        }
        runs.addAll(ofAlternative(expression.substring(start)));
        return List.copyOf(runs);
    }

    /** The rarest that a match of what has no alternatives must have. */
    private static List<String> ofAlternative(String alternative) {
        List<List<String>> all = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < alternative.length(); i = next(i, alternative)) {
            String literal = literal(i, alternative);
            if (literal.isEmpty() || isOptional(next(i, alternative), alternative)) {
                all.add(List.of(run.toString()));
                run.setLength(0);
                all.add(ofGroup(i, alternative));
            } else {
                run.append(literal);
            }
        }
        all.add(List.of(run.toString()));
        return all.stream()
                .max(Comparator.comparingInt(RequiredLetters::shortest).thenComparing(RequiredLetters::hasNoLetter))
                .orElseThrow();
    }

    private static List<String> ofGroup(int start, String expression) {
        int end = next(start, expression);
        if (expression.charAt(start) != '(' || isOptional(end, expression)) {
            return List.of("");
        }
        String inside = expression.substring(start + 1, end - 1);
        if (!inside.startsWith("?")) {
            return of(inside);
        }
        return GROUPS.stream()
                .filter(inside::startsWith)
                .findFirst()
                .map(group -> of(inside.substring(group.length())))
                .orElse(List.of(""));
    }

    private static boolean isOptional(int after, String expression) {
        return after < expression.length() && OPTIONAL.indexOf(expression.charAt(after)) >= 0;
    }

    private static int shortest(List<String> runs) {
        return runs.stream().mapToInt(String::length).min().orElse(0);
    }

    private static boolean hasNoLetter(List<String> runs) {
        return runs.stream().flatMapToInt(String::chars).noneMatch(Character::isLetter);
    }

    /** The sign that stands at {@code i} for itself; empty where the expression means something else. */
    private static String literal(int i, String expression) {
        char sign = expression.charAt(i);
        if (sign == '\\') {
            char escaped = expression.charAt(i + 1);
            return Character.isLetterOrDigit(escaped) ? "" : String.valueOf(escaped);
        }
        return OPTIONAL.indexOf(sign) >= 0 || OTHER_SYNTAX.indexOf(sign) >= 0 ? "" : String.valueOf(sign);
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
