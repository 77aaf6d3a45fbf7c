package ai.careerpath.reading.match;

import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what titles of other languages mean whose words are known. */
final class ForeignTitles {

    private final TitleTranslator translator;
    private final List<TitleFinder> finders;

    /** @param finders how a title is found once it is English, the surest way first */
    ForeignTitles(TitleTranslator translator, List<TitleFinder> finders) {
        this.translator = translator;
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
                .findFirst();
    }
}
