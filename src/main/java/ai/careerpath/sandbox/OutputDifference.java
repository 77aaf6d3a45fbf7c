package ai.careerpath.sandbox;

import ai.careerpath.wording.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a program printed with what was expected; white space at the end of lines and of the whole is nothing. What
 * was printed is sanitised by the time it comes here, so what was expected is too: else a program that prints in colours
 * could not do what is expected of it.
 */
final class OutputDifference {

    private static final int LONGEST_QUOTE = 80;

    private OutputDifference() {}

    /**
     * Where the first difference is; empty when there is none.
     *
     * @param actual sanitised
     */
    static Optional<String> between(String expected, String actual) {
        List<String> wanted = lines(TerminalText.sanitize(expected));
        List<String> printed = lines(actual);
        for (int i = 0; i < Math.max(wanted.size(), printed.size()); i++) {
            String want = i < wanted.size() ? quote(wanted.get(i)) : "nothing more";
            String got = i < printed.size() ? quote(printed.get(i)) : "nothing more";
            if (i >= wanted.size() || i >= printed.size() || !wanted.get(i).equals(printed.get(i))) {
                return Optional.of("line %d: expected %s, got %s".formatted(i + 1, want, got));
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(String text) {
        List<String> lines =
                new ArrayList<>(text.lines().map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static String quote(String line) {
        return "\"" + Excerpt.of(line, LONGEST_QUOTE) + "\"";
    }
}
