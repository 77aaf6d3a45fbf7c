package ai.careerpath.reading.match;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.Meaning;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.language.Vocabulary;
import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a statement means where its words do not tell. Such a reading is likely at most. What the model cannot know is
 * not guessed: another language, and a word that it has never seen beside one that every second title has.
 */
final class MeaningTitles {

    private static final double LOW = 0.39;
    private static final int WORDS_FOR_AN_UNKNOWN_ONE = 4;
    private static final int LONGEST_ABBREVIATION = 3;

    private final MeaningSearch search;
    private final TitleTranslator translator;
    private final Vocabulary vocabulary;

    MeaningTitles(MeaningSearch search, TitleTranslator translator, Vocabulary vocabulary) {
        this.search = search;
        this.translator = translator;
        this.vocabulary = vocabulary;
    }

    /** @param told what the statement tells that somebody does, in a sentence; null where it is none */
    Optional<Finding> find(Statement statement, @Nullable String told) {
        List<String> words = statement.wordings().get(0);
        if (translator.isForeign(words) || isAbbreviation(words)) {
            return Optional.empty();
        }
        if (told != null) {
            return found(told, words);
        }
        String text = statement.text();
        String withoutTools = statement.textWithoutTools();
        return found(text, words).or(() -> withoutTools.equals(text) ? Optional.empty() : found(withoutTools, words));
    }

    private Optional<Finding> found(String text, List<String> words) {
        return search.search(text).flatMap(meaning -> finding(meaning, words));
    }

    /** A few letters that no list has may stand for anything. */
    private static boolean isAbbreviation(List<String> words) {
        return words.size() == 1 && words.get(0).length() <= LONGEST_ABBREVIATION;
    }

    /** The roles that are closest to a text, also where none of them is meant. */
    List<Role> closest(String text) {
        return search.search(text)
                .map(meaning -> meaning.roles().stream().map(RoleHit::role).toList())
                .orElse(List.of());
    }

    private Optional<Finding> finding(Meaning meaning, List<String> words) {
        if (meaning.isElsewhere() || isGuess(meaning, words)) {
            return Optional.empty();
        }
        List<Role> nearby = meaning.roles().stream().map(RoleHit::role).toList();
        if (meaning.occupation() != null) {
            return Optional.of(Finding.sure(meaning.occupation()).unsure().near(nearby));
        }
        double best = meaning.roles().isEmpty() ? 0 : meaning.roles().get(0).score();
        return best < LOW
                ? Optional.empty()
                : Optional.of(Finding.likely(nearby.subList(0, 1)).near(nearby));
    }

    /** In a title every word counts; a whole sentence can be understood without one of many. */
    private boolean isGuess(Meaning meaning, List<String> words) {
        long unknown = meaning.unknownWords().stream()
                .map(TitleSpelling::word)
                .filter(word -> !vocabulary.knows(word))
                .count();
        return unknown * WORDS_FOR_AN_UNKNOWN_ONE > words.size();
    }
}
