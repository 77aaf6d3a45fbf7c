package ai.careerpath.reading.match;

import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.title.RoleNouns;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds titles of other languages that stand before what no list has: "enfermera en un hospital", "advogada trabalhista".
 * What follows may tell more, so such a reading is likely at most; and a common noun, such as ingeniero, never stands for
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
        return wordings.stream().map(this::head).flatMap(Optional::stream).findFirst();
    }

    private Optional<Finding> head(List<String> words) {
        for (int length = words.size() - 1; length > 0; length--) {
            List<String> head = words.subList(0, length);
            if (titles.isForeign(head) && !head.stream().allMatch(isKnownWord) && !isCommon(head)) {
                return titles.find(head).map(Finding::unsure);
            }
        }
        return Optional.empty();
    }

    private boolean isCommon(List<String> head) {
        return translator
                .translations(head)
                .anyMatch(english -> english.equals(List.of("engineer"))
                        || english.stream().allMatch(word -> nouns.isRoleNoun(word) && !word.equals("developer")));
    }
}
