package ai.careerpath.reading.match;

import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.title.RoleNouns;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds titles of other languages that stand beside what no list has: "enfermera voluntaria", "advogada trabalhista".
 * What is left over may tell more, so such a reading is likely at most; and a common noun, such as ingeniero, never stands for
 * the whole.
 */
final class ForeignHeads implements TitleFinder {

    private final TitleIndex titles;
    private final TitleTranslator translator;
    private final RoleNouns nouns;
    private final Predicate<String> isKnownWord;

    /** @param isKnownWord whether some title in English has the word */
    ForeignHeads(TitleIndex titles, TitleTranslator translator, RoleNouns nouns, Predicate<String> isKnownWord) {
        this.titles = titles;
        this.translator = translator;
        this.nouns = nouns;
        this.isKnownWord = isKnownWord;
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        return wordings.stream().map(this::stretch).flatMap(Optional::stream).findFirst();
    }

    /** The longest stretch that is a title, of those the first one. */
    private Optional<Finding> stretch(List<String> words) {
        for (int length = words.size() - 1; length > 0; length--) {
            for (int start = 0; start <= words.size() - length; start++) {
                List<String> stretch = words.subList(start, start + length);
                if (titles.isForeign(stretch) && !stretch.stream().allMatch(isKnownWord) && !isCommon(stretch)) {
                    return titles.find(stretch).map(Finding::unsure);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words name no job by themselves, as ingeniero and administrador. */
    boolean isCommon(List<String> stretch) {
        return translator
                .translations(stretch)
                .anyMatch(english -> english.equals(List.of("engineer"))
                        || english.stream().allMatch(word -> nouns.isRoleNoun(word) && !word.equals("developer")));
    }
}
