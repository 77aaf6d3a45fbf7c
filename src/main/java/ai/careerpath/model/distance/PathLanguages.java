package ai.careerpath.model.distance;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programming languages that somebody meets on the way to a job, by their ids, such as {@code python}.
 *
 * @param main the one, or the few, that the way is in
 * @param relatives those that who learns a main one reads as well
 * @param ofTarget those that the job asks for, or that what it asks for builds on
 * @param known those that the person knows
 * @param isTold whether anything is known about them; otherwise no language is a strange one
 */
public record PathLanguages(
        Set<String> main, Set<String> relatives, Set<String> ofTarget, Set<String> known, boolean isTold) {

    /** Of a path about which nothing is known. */
    public static final PathLanguages UNKNOWN = new PathLanguages(Set.of(), Set.of(), false);

    /** So much less than the one that a job asks for most a language may weigh and be as much a main one. */
    private static final int ABOUT_AS_MUCH = 2;

    public PathLanguages {
        main = Set.copyOf(main);
        relatives = Set.copyOf(relatives);
        ofTarget = Set.copyOf(ofTarget);
        known = Set.copyOf(known);
    }

    /** Creates those of a path that is in all the languages that the job asks for. */
    public PathLanguages(Set<String> ofTarget, Set<String> known, boolean isTold) {
        this(ofTarget, Set.of(), ofTarget, known, isTold);
    }

    /**
     * Tells which are the main ones: what is learned on the way; else what the job asks for most, and of several what the person
     * knows already.
     *
     * @param asked what the job asks for, with its weight
     * @param known those that the person knows
     * @param learned those that are among the skills to learn
     * @param isForPrograms whether a language is one that programs are written in, as SQL is not
     * @param relatives what who learns a language reads as well
     */
    public static PathLanguages of(
            Map<String, Integer> asked,
            Set<String> known,
            Set<String> learned,
            Predicate<String> isForPrograms,
            Function<String, Set<String>> relatives) {
        int most = asked.entrySet().stream()
                .filter(language -> isForPrograms.test(language.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        Set<String> important = asked.entrySet().stream()
                .filter(language -> isForPrograms.test(language.getKey()))
                .filter(language -> language.getValue() + ABOUT_AS_MUCH >= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> familiar = important.stream().filter(known::contains).collect(Collectors.toSet());
        Set<String> main = learned.isEmpty() ? familiar.isEmpty() ? important : familiar : learned;
        Set<String> others =
                asked.keySet().stream().filter(isForPrograms.negate()).collect(Collectors.toSet());
        return new PathLanguages(
                Stream.concat(main.stream(), others.stream()).collect(Collectors.toSet()),
                main.stream()
                        .flatMap(language -> relatives.apply(language).stream())
                        .collect(Collectors.toSet()),
                asked.keySet(),
                known,
                true);
    }

    /** Returns the same for what has to be in the language itself. */
    public PathLanguages withoutRelatives() {
        return new PathLanguages(main, Set.of(), ofTarget, known, isTold);
    }
}
