package ai.careerpath.reading.match;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds titles of other languages that stand beside what no list has: "enfermera voluntaria", "advogada trabalhista".
 * What is left over may tell more, so such a reading is likely at most; and a common noun, such as ingeniero, never stands for
 * the whole.
 */
final class ForeignHeads implements TitleFinder {

    private final Set<String> places = new WordFile("words/places.txt").words();
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

    /**
     * The title before the place where the job is done: a Koch "im Krankenhaus" is no nurse. Only of jobs where people start, as
     * of technology the place is often what the job is about.
     */
    Optional<Finding> beforePlace(Statement statement) {
        return statement.around(places).stream()
                .limit(1)
                .flatMap(before -> before.wordings().stream())
                .filter(words -> titles.isForeign(words) && (words.size() > 1 || !isCommon(words)))
                .map(titles::find)
                .flatMap(Optional::stream)
                .filter(finding ->
                        finding.isSure() && finding.roles().stream().limit(1).anyMatch(Role::isStartingPoint))
                .map(Finding::unsure)
                .findFirst();
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
    private boolean isCommon(List<String> stretch) {
        return translator
                .translations(stretch)
                .anyMatch(english -> english.equals(List.of("engineer"))
                        || english.stream().allMatch(word -> nouns.isRoleNoun(word) && !word.equals("developer")));
    }
}
