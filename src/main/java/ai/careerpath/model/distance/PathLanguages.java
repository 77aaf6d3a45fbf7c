package ai.careerpath.model.distance;

import java.util.List;
import java.util.Set;

/**
 * The programming languages that somebody meets on the way to a job, by their ids, such as {@code python}.
 *
 * @param ofTarget those that the job asks for, or that what it asks for builds on
 * @param known those that the person knows
 * @param isTold whether anything is known about them; otherwise no language is a strange one
 */
public record PathLanguages(Set<String> ofTarget, Set<String> known, boolean isTold) {

    /** Of a path about which nothing is known. */
    public static final PathLanguages UNKNOWN = new PathLanguages(Set.of(), Set.of(), false);

    /** Languages that are read at first sight, or that people use who do not program. */
    private static final Set<String> READ_BY_ANYBODY = Set.of("python", "javascript", "sql", "bash");

    private static final Set<String> BESIDE_PROGRAMMING = Set.of("sql", "bash");

    /** The place of a language that nobody on this path meets. */
    public static final int STRANGE = 3;

    public PathLanguages {
        ofTarget = Set.copyOf(ofTarget);
        known = Set.copyOf(known);
    }

    /**
     * Returns how far down a program in this language stands, 0 first.
     *
     * @param ownOfSkill the languages that show the skill best; where somebody programs already they can read any of them
     */
    public int place(String language, List<String> ownOfSkill) {
        if (!isTold || ofTarget.contains(language)) {
            return 0;
        }
        if (known.contains(language)) {
            return 1;
        }
        boolean isReadable = READ_BY_ANYBODY.contains(language) || isProgramming();
        return isReadable && ownOfSkill.contains(language) ? 2 : STRANGE;
    }

    private boolean isProgramming() {
        return !BESIDE_PROGRAMMING.containsAll(ofTarget) || !BESIDE_PROGRAMMING.containsAll(known);
    }
}
