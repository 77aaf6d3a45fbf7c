package ai.careerpath.model.distance;

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

    public PathLanguages {
        ofTarget = Set.copyOf(ofTarget);
        known = Set.copyOf(known);
    }
}
