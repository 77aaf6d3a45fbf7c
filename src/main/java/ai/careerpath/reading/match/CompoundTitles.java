package ai.careerpath.reading.match;

import ai.careerpath.catalog.title.TitleFile;
import ai.careerpath.catalog.title.TitleKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds titles of German and Dutch at the end of a longer word: a Fachverkäuferin is a Verkäuferin. What stands before may
 * tell more, so such a reading is likely at most.
 */
final class CompoundTitles implements TitleFinder {

    private static final int SHORTEST_TITLE = 5;
    private static final int SHORTEST_BEFORE = 3;
    private static final String FEMININE = "in";

    private final TitleIndex titles;
    private final Predicate<String> isKnownWord;
    private final Set<String> lastParts = Stream.of("de.txt", "nl.txt")
            .flatMap(file -> TitleFile.rows(file).stream())
            .flatMap(row -> row.titles().stream())
            .map(TitleKey::words)
            .filter(words -> words.size() == 1 && words.get(0).length() >= SHORTEST_TITLE)
            .map(words -> words.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** @param isKnownWord whether some title in English has the word, so that it is none of another language */
    CompoundTitles(TitleIndex titles, Predicate<String> isKnownWord) {
        this.titles = titles;
        this.isKnownWord = isKnownWord;
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        return wordings.stream()
                .filter(words -> words.size() == 1 && !isKnownWord.test(words.get(0)))
                .map(words -> lastPart(words.get(0)).or(() -> feminine(words.get(0))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A Patissierin is a Patissier. */
    private Optional<Finding> feminine(String word) {
        if (!word.endsWith(FEMININE) || word.length() < SHORTEST_TITLE + FEMININE.length()) {
            return Optional.empty();
        }
        String masculine = word.substring(0, word.length() - FEMININE.length());
        return titles.find(List.of(masculine)).map(Finding::unsure).or(() -> lastPart(masculine));
    }

    private Optional<Finding> lastPart(String word) {
        for (int cut = SHORTEST_BEFORE; cut <= word.length() - SHORTEST_TITLE; cut++) {
            String last = word.substring(cut);
            if (lastParts.contains(last)) {
                return titles.find(List.of(last)).map(Finding::unsure);
            }
        }
        return Optional.empty();
    }
}
