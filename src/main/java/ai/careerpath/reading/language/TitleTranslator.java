package ai.careerpath.reading.language;

import ai.careerpath.catalog.title.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts titles of all languages into English, word by word, and tells which lines are no English. Thread-safe. */
public final class TitleTranslator {

    private static final String ENGLISH = "en";

    private static final List<WordTranslation> LANGUAGES = Languages.ALL.stream()
            .filter(language -> !language.equals(ENGLISH))
            .map(WordTranslation::new)
            .toList();

    private final Predicate<String> isTitleWord;

    /** @param isTitleWord whether titles in English have the word */
    public TitleTranslator(Predicate<String> isTitleWord) {
        this.isTitleWord = isTitleWord;
    }

    /** The words of all languages that say nothing in a title, such as articles, in their one spelling. */
    public static Set<String> particles() {
        return LANGUAGES.stream()
                .flatMap(language -> language.fillers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The title in English, once for each language in which all its words are known. */
    public Stream<List<String>> translations(List<String> title) {
        return LANGUAGES.stream()
                .map(language -> language.translate(title, isTitleWord))
                .flatMap(Optional::stream)
                .distinct();
    }

    /** Whether some word belongs to another language and to no title in English. */
    public boolean isForeign(List<String> words) {
        return words.stream()
                .anyMatch(
                        word -> !isTitleWord.test(word) && LANGUAGES.stream().anyMatch(language -> language.has(word)));
    }
}
