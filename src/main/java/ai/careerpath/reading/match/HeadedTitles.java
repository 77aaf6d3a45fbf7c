package ai.careerpath.reading.match;

import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what the noun of a title means by what stands beside it, wherever in the title that is: who leads a team in a call
 * centre leads no developers, and a sergeant of the police is no soldier. The rows of {@code reading/titles/heads.txt}.
 */
final class HeadedTitles {

    private static final String FILE = "titles/heads.txt";
    private static final String ANYTHING = "*";
    private static final String NONE = "-";
    private static final String BETWEEN = "\\s*,\\s*";

    /** What stands behind so many parts of a line is remarks. */
    private static final int MOST_PARTS = 3;

    private final List<Row> rows = new WordFile(FILE)
            .rows(3).stream()
                    .map(row -> new Row(phrases(row.get(0)), phrases(row.get(1)), titles(row.get(2))))
                    .toList();
    private final ExactTitles exact;
    private final RoleNouns nouns;

    /**
     * @param heads of each all words are asked for; empty for any
     * @param beside of each all words are asked for; empty for any
     * @param titles that say the same; none where nothing is to be read
     */
    private record Row(List<Set<String>> heads, List<Set<String>> beside, List<List<String>> titles) {}

    HeadedTitles(ExactTitles exact, RoleNouns nouns) {
        this.exact = exact;
        this.nouns = nouns;
    }

    /** Empty also where the catalogue has the whole title. Not sure where there are words that no row asks for. */
    Optional<Finding> find(Statement statement) {
        List<String> words = statement.parts().stream()
                .limit(MOST_PARTS)
                .flatMap(part -> part.allWords().stream())
                .distinct()
                .toList();
        if (exact.isListed(words) || exact.isListed(statement.withoutLevel().allWords())) {
            return Optional.empty();
        }
        return rows.stream()
                .flatMap(row -> match(row, words).stream())
                .findFirst()
                .flatMap(match -> match.finding(exact));
    }

    private Optional<Match> match(Row row, List<String> words) {
        return named(row.heads(), words, Set.of())
                .flatMap(head -> named(row.beside(), words, head).map(beside -> {
                    List<String> rest = new ArrayList<>(words);
                    rest.removeAll(head);
                    rest.removeAll(beside);
                    return new Match(row, rest);
                }))
                .filter(match -> match.rest().stream().noneMatch(this::isJob));
    }

    private boolean isJob(String word) {
        return nouns.isRoleNoun(word) || exact.isListed(List.of(word));
    }

    /** The first phrase that the words have beside others. */
    private static Optional<Set<String>> named(List<Set<String>> phrases, List<String> words, Set<String> others) {
        return phrases.isEmpty()
                ? Optional.of(Set.of())
                : phrases.stream()
                        .filter(phrase -> words.containsAll(phrase) && !others.containsAll(phrase))
                        .findFirst();
    }

    private record Match(Row row, List<String> rest) {

        Optional<Finding> finding(ExactTitles exact) {
            return row.titles().stream()
                    .flatMap(title -> exact.find(List.of(title)).stream())
                    .reduce(Finding::or)
                    .map(finding -> rest.isEmpty() ? finding : finding.unsure());
        }
    }

    private static List<Set<String>> phrases(String cell) {
        return cell.equals(ANYTHING)
                ? List.of()
                : Stream.of(cell.split(BETWEEN))
                        .map(phrase -> Set.copyOf(TitleKey.words(phrase)))
                        .toList();
    }

    private static List<List<String>> titles(String cell) {
        return cell.equals(NONE)
                ? List.of()
                : Stream.of(cell.split(BETWEEN)).map(TitleKey::words).toList();
    }
}
