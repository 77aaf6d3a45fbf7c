package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.title.TitleFile;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.title.Statement;
import ai.careerpath.reading.title.Statement.Tense;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where those begin who name a field and no job, as in "something with computers". Likely at most. */
final class FieldTitles {

    private static final String FILE = "fields.txt";

    private static final Pattern AND = Pattern.compile(
            "(?<=^|\\s)(?:%s)(?=\\s|$)".formatted(String.join("|", new WordFile("words/and.txt").words())));

    private final Map<String, Finding> byField = new HashMap<>();
    private final Set<String> places = new WordFile("words/places.txt").words();
    private final Set<String> vague = new WordFile("words/vague.txt")
            .words().stream()
                    .map(TitleSpelling::plain)
                    .map(TitleSpelling::word)
                    .collect(Collectors.toUnmodifiableSet());

    /** @throws IllegalStateException naming the role that the catalogue does not have */
    FieldTitles(Catalog catalog) {
        for (TitleFile.Row row : TitleFile.rows(FILE)) {
            Finding finding = Finding.likely(row.roles().stream()
                    .map(id -> catalog.role(id, "reading/titles/" + FILE))
                    .toList());
            row.titles().forEach(field -> byField.putIfAbsent(TitleKey.of(field), finding));
        }
    }

    /** What a statement means that has nothing beside the field but a level; "with" is part of how fields are named. */
    Optional<Finding> find(Statement statement) {
        Stream<List<String>> all = Stream.of(TitleKey.words(statement.text()));
        Stream<List<String>> titles = isAlone(statement) ? statement.wordings().stream() : Stream.empty();
        return Stream.of(titles, all, before(statement), firstPart(statement))
                .flatMap(words -> words)
                .map(this::field)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> several(statement));
    }

    /** "Something with data and AI", "something with graphics or UX". */
    private Optional<Finding> several(Statement statement) {
        boolean isVague = statement.allTexts().stream().anyMatch(vague::contains);
        List<Finding> fields = !isVague
                ? List.of()
                : statement.parts().stream()
                        .flatMap(part -> AND.splitAsStream(part.text()))
                        .map(text -> field(TitleKey.words(text)))
                        .flatMap(Optional::stream)
                        .toList();
        return fields.size() < 2 ? Optional.empty() : fields.stream().reduce(Finding::or);
    }

    /** Whether nothing stands beside the first part, other than contract, place and level. */
    private static boolean isAlone(Statement statement) {
        List<Statement> parts = statement.parts();
        return parts.get(0).besides().isEmpty() && parts.stream().skip(1).allMatch(Statement::isEmpty);
    }

    /** "Anything with computers, I built my own PC". */
    private Stream<List<String>> firstPart(Statement statement) {
        return statement.parts().stream()
                .limit(1)
                .map(part -> TitleKey.words(part.text()))
                .filter(words -> words.stream().anyMatch(vague::contains));
    }

    /** "I do the IT in a small firm", "a data job in sports": what stands before the place, where more than the field does. */
    private Stream<List<String>> before(Statement statement) {
        return Stream.of(statement.aroundPreposition(), statement.around(places))
                .flatMap(sides -> sides.stream().limit(1))
                .filter(side -> statement.tense() == Tense.PRESENT
                        || side.allWords().stream().anyMatch(vague::contains))
                .flatMap(side -> side.wordings().stream());
    }

    private Optional<Finding> field(List<String> words) {
        return Optional.ofNullable(byField.get(TitleKey.of(words)))
                .or(() -> Optional.ofNullable(byField.get(TitleKey.of(
                        words.stream().filter(word -> !vague.contains(word)).toList()))));
    }
}
