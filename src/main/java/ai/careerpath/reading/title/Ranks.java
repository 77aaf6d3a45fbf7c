package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who leads others, and who helps those: a marketing coordinator is no marketing manager. */
public final class Ranks {

    private static final Set<String> LEADERS = words("words/leadership.txt");
    private static final Set<String> HELPERS = words("words/lower-ranks.txt");

    /** An associate product manager is a product manager who begins. */
    private static final String BEGINNER = "associate";

    private Ranks() {}

    /** @param role the title of the role */
    public static boolean leads(String role) {
        return TitleKey.words(role).stream().anyMatch(LEADERS::contains);
    }

    /**
     * Whether a role ranks higher than what it was read from.
     *
     * @param role the title of the role
     * @param words of what was read, in their one spelling
     */
    public static boolean raises(String role, List<String> words) {
        List<String> title = TitleKey.words(role);
        return leads(role)
                && words.stream()
                        .filter(word -> HELPERS.contains(word) && !title.contains(word))
                        .anyMatch(
                                word -> !word.equals(BEGINNER) || words.stream().noneMatch(LEADERS::contains));
    }

    private static Set<String> words(String file) {
        return new WordFile(file)
                .words().stream()
                        .map(TitleSpelling::plain)
                        .map(TitleSpelling::word)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
