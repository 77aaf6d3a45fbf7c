package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.title.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the job of who tells what they do: "I cut hair", "ich fahre Bus". Likely at most. */
final class Activities {

    private static final String FILE = "titles/activities.txt";
    private static final String ANYTHING = "*";
    /** Behind these words stands what the object does. */
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");

    private static final String BETWEEN = "\\s*,\\s*";

    private final Map<String, List<Activity>> byVerb = new HashMap<>();
    private final Set<String> pronouns = new WordFile("words/pronouns.txt").words();

    private record Activity(Set<String> objects, Finding finding) {

        boolean isOf(List<String> words) {
            return objects.contains(ANYTHING)
                    ? !words.isEmpty()
                    : words.stream().anyMatch(objects::contains);
        }
    }

    /** @throws IllegalStateException naming the role that the catalogue does not have */
    Activities(Catalog catalog) {
        for (List<String> row : new WordFile(FILE).rows(3)) {
            Finding finding = Finding.likely(Stream.of(row.get(2).split(BETWEEN))
                    .map(id -> role(id, catalog))
                    .toList());
            Activity activity = new Activity(words(row.get(1)), finding);
            words(row.get(0))
                    .forEach(verb -> byVerb.computeIfAbsent(verb, unused -> new ArrayList<>())
                            .add(activity));
        }
    }

    /** What a statement, or a part of it, means that begins with a verb, or with who does it and a verb. */
    Optional<Finding> find(Statement statement) {
        return Stream.concat(Stream.of(statement), statement.parts().stream())
                .map(part -> activity(TitleKey.words(part.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> activity(List<String> words) {
        int verb = !words.isEmpty() && pronouns.contains(words.get(0)) ? 1 : 0;
        if (verb >= words.size()) {
            return Optional.empty();
        }
        List<Activity> activities = byVerb.getOrDefault(words.get(verb), List.of());
        List<String> rest = words.subList(verb + 1, words.size()).stream()
                .takeWhile(word -> !RELATIVE.contains(word))
                .toList();
        return activities.stream()
                .filter(activity -> activity.isOf(rest))
                .map(Activity::finding)
                .findFirst();
    }

    private static Set<String> words(String cell) {
        return cell.equals(ANYTHING) ? Set.of(ANYTHING) : new HashSet<>(TitleKey.words(cell));
    }

    private static Role role(String id, Catalog catalog) {
        return catalog.role(id)
                .orElseThrow(() ->
                        new IllegalStateException("reading/" + FILE + ": the catalogue has no role \"" + id + "\""));
    }
}
