package ai.careerpath.reading.task;

import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.reading.task.SentencePhrases.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The clauses of a line, as words in plain letters, and what is denied in them.
 *
 * @param before what stands before the last wish; all clauses where there is none
 * @param wish the last wish and what follows; all clauses where there is none
 * @param denied what is not done, or not wanted
 */
record Clauses(List<List<String>> before, List<List<String>> wish, List<List<String>> denied) {

    private static final Pattern PIECE = Pattern.compile(
            "(?<word>[\\p{L}\\p{N}+#]+(?:[.-][\\p{L}\\p{N}]+)*)|(?<end>[,;:!?()\\[\\]|–—]|\\.(?=\\s|$)|\\s-\\s)");
    private static final String SPEAKER = "i";
    private static final String AND = "and";
    private static final int MOST_WORDS = 40;
    /** Fewer words tell no job. */
    private static final int FEWEST_WORDS = 3;

    static Clauses of(String line, SentencePhrases phrases) {
        List<List<String>> denied = new ArrayList<>();
        List<List<String>> told = new ArrayList<>();
        for (List<String> clause : split(line, phrases)) {
            told.add(withoutDenied(clause, denied, phrases));
        }
        for (int c = told.size() - 1; c >= 0; c--) {
            List<String> clause = told.get(c);
            for (int i = clause.size() - 1; i >= 0; i--) {
                boolean mayBegin = i == 0
                        || phrases.isJoining(clause.get(i - 1))
                        || clause.get(i).equals(SPEAKER);
                if (mayBegin && phrases.length(Kind.WISH, i, clause) > 0) {
                    List<List<String>> before = new ArrayList<>(told.subList(0, c));
                    before.add(clause.subList(0, i));
                    List<List<String>> wish = new ArrayList<>(List.of(clause.subList(i, clause.size())));
                    wish.addAll(told.subList(c + 1, told.size()));
                    return new Clauses(before, wish, denied);
                }
            }
        }
        return new Clauses(told, told, denied);
    }

    /** Whether nothing but a wish is told. */
    boolean areWish() {
        return before.stream().allMatch(List::isEmpty);
    }

    private static List<List<String>> split(String line, SentencePhrases phrases) {
        List<List<String>> clauses = new ArrayList<>();
        List<String> clause = new ArrayList<>();
        Matcher pieces = PIECE.matcher(TitleSpelling.plain(line));
        for (int count = 0; count < MOST_WORDS && pieces.find(); count++) {
            String word = pieces.group("word");
            if (word == null || phrases.begin(Kind.BUT, List.of(word))) {
                clauses.add(clause);
                clause = new ArrayList<>();
            } else {
                clause.add(word);
            }
        }
        clauses.add(clause);
        return clauses;
    }

    private static List<String> withoutDenied(List<String> clause, List<List<String>> denied, SentencePhrases phrases) {
        for (int i = 0; i < clause.size(); i++) {
            int length = phrases.length(Kind.DENY, i, clause);
            if (length > 0) {
                denied.add(clause.subList(i + length, clause.size()));
                return clause.subList(0, i);
            }
            int left = phrases.length(Kind.STOP, i, clause);
            int next = clause.subList(i + left, clause.size()).indexOf(AND);
            if (left > 0 && next > 0 && clause.size() > i + left + next + FEWEST_WORDS) {
                // Stop managing and write code: what is left, and what is done instead.
                denied.add(clause.subList(i + left, i + left + next));
                return Stream.of(clause.subList(0, i), clause.subList(i + left + next + 1, clause.size()))
                        .flatMap(List::stream)
                        .toList();
            }
        }
        return clause;
    }
}
