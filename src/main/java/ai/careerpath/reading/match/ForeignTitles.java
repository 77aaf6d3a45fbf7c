package ai.careerpath.reading.match;

import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what titles of other languages mean whose words are known. */
final class ForeignTitles {

    private final TitleTranslator translator;
    private final List<TitleFinder> finders;
    private final TitleIndex titles;
    private final Predicate<String> isEnglishJob;

    /**
     * @param finders how a title is found once it is English, the surest way first
     * @param isEnglishJob whether a word that titles in English have tells a job by itself
     */
    ForeignTitles(
            TitleTranslator translator, List<TitleFinder> finders, TitleIndex titles, Predicate<String> isEnglishJob) {
        this.translator = translator;
        this.titles = titles;
        this.isEnglishJob = isEnglishJob;
        this.finders = List.copyOf(finders);
    }

    Optional<Finding> find(Statement statement) {
        List<List<String>> wordings = Stream.concat(
                        statement.wordings().stream(),
                        statement.parts().stream().flatMap(part -> part.wordings().stream()))
                .distinct()
                .flatMap(translator::translations)
                .toList();
        return finders.stream()
                .map(finder -> finder.find(wordings))
                .flatMap(Optional::stream)
                .findFirst()
                .map(finding -> besideEnglish(finding, statement));
    }

    /** An R&D chef cooks, though in French a chef leads: an English title at the end comes first. */
    private Finding besideEnglish(Finding finding, Statement statement) {
        List<String> words = statement.wordings().get(0);
        String last = words.get(words.size() - 1);
        return words.size() > 1 && isEnglishJob.test(last)
                ? titles.find(List.of(last))
                        .filter(Finding::isSure)
                        .map(english -> english.or(finding))
                        .orElse(finding)
                : finding;
    }
}
