package ai.careerpath.reading.language;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.search.Spelling;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.TitleSpelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words that titles and skills are made of, and which of them a misspelled word means. */
public final class Vocabulary {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>();
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
    private final Predicate<String> isOtherWord;

    /** @param isOtherWord whether titles of jobs that the catalogue does not have have the word */
    public Vocabulary(Catalog catalog, Predicate<String> isOtherWord) {
        this.isOtherWord = isOtherWord;
        catalog.roles().forEach(role -> RoleTitles.of(role).forEach(title -> words.addAll(TitleKey.words(title))));
        catalog.skills().forEach(skill -> {
            words.addAll(TitleKey.words(skill.name()));
            skill.aliases().forEach(alias -> words.addAll(TitleKey.words(alias)));
        });
        // People misspell the words that have one spelling here, too: "develpment".
        Stream.concat(words.stream(), TitleSpelling.variants().stream())
                .distinct()
                .sorted()
                .forEach(word -> byFirstLetter
                        .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                        .add(word));
    }

    /** Whether titles of the catalogue or its skills have the word. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether any title or skill has the word, of whatever job. */
    public boolean knows(String word) {
        return words.contains(word) || isOtherWord.test(word);
    }

    /** What a word that nothing has was meant to be, as one or two words that something has. */
    public Optional<Correction> correction(String word) {
        // What looks like a plural may have lost its last letter: "busines".
        return split(word).or(() -> nearest(word)).or(() -> nearest(word + "s"));
    }

    /**
     * @param likeness 1 where no letter differs
     */
    public record Correction(List<String> words, double likeness) {}

    private Optional<Correction> split(String word) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (words.contains(first) && words.contains(second)) {
                return Optional.of(new Correction(List.of(first, second), 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Correction> nearest(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        // The first letter is seldom wrong, other than by being swapped with the second.
        Correction first = nearest(word, byFirstLetter.getOrDefault(word.charAt(0), List.of()));
        Correction second = nearest(word, byFirstLetter.getOrDefault(word.charAt(1), List.of()));
        Correction nearest = second.likeness() > first.likeness() ? second : first;
        return nearest.likeness() == 0 ? Optional.empty() : Optional.of(nearest);
    }

    /** The first of the most alike; of the likeness 0 where none is alike. */
    private static Correction nearest(String word, List<String> known) {
        String nearest = "";
        double best = 0;
        for (String other : known) {
            double likeness = Spelling.similarity(word, other);
            if (likeness > best) {
                nearest = other;
                best = likeness;
            }
        }
        return new Correction(List.of(nearest), best);
    }
}
