package ai.careerpath.model.distance;

import java.util.HashMap;
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
 * @param passedOver other technologies that one of their kind stands for on this path: Azure for who learns AWS, by their ids
 */
public record PathLanguages(
        Set<String> main,
        Set<String> relatives,
        Set<String> ofTarget,
        Set<String> known,
        boolean isTold,
        Set<String> passedOver) {

    /** Of a path about which nothing is known. */
    public static final PathLanguages UNKNOWN = new PathLanguages(Set.of(), Set.of(), false);

    /** So much less than the one that a job asks for most a language may weigh and be as much a main one. */
    private static final int ABOUT_AS_MUCH = 2;

    public PathLanguages {
        main = Set.copyOf(main);
        relatives = Set.copyOf(relatives);
        ofTarget = Set.copyOf(ofTarget);
        known = Set.copyOf(known);
        passedOver = Set.copyOf(passedOver);
    }

    /** Creates those of a path on which no technology is passed over. */
    public PathLanguages(
            Set<String> main, Set<String> relatives, Set<String> ofTarget, Set<String> known, boolean isTold) {
        this(main, relatives, ofTarget, known, isTold, Set.of());
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
     * @param told those that the person says they know, which count more than what the job is taken to bring
     * @param learned those that are among the skills to learn
     * @param isForPrograms whether a language is one that programs are written in, as SQL is not
     * @param relatives what who learns a language reads as well
     */
    public static PathLanguages of(
            Map<String, Integer> asked,
            Set<String> known,
            Set<String> told,
            Set<String> learned,
            Predicate<String> isForPrograms,
            Function<String, Set<String>> relatives) {
        Map<String, Integer> forPrograms = new HashMap<>(asked);
        forPrograms.keySet().removeIf(isForPrograms.negate());
        Set<String> important = mostImportant(forPrograms);
        boolean isTold = important.stream().anyMatch(told::contains);
        Set<String> familiar = important.stream()
                .filter(isTold ? told::contains : known::contains)
                .collect(Collectors.toSet());
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

    private static Set<String> mostImportant(Map<String, Integer> asked) {
        int most = asked.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue() + ABOUT_AS_MUCH >= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Tells which technologies of one kind stand for the others: what is learned on the way; else what the person works with, as far as
     * the job asks for it; else what it asks for most.
     *
     * @param asked those of the kind that the job asks for, with their weight
     * @param known those that the person works with
     * @param learned those that are among the skills to learn
     */
    public static Set<String> standing(Map<String, Integer> asked, Set<String> known, Set<String> learned) {
        if (!learned.isEmpty()) {
            return learned;
        }
        Set<String> familiar = known.stream().filter(asked::containsKey).collect(Collectors.toSet());
        return !familiar.isEmpty() ? familiar : !known.isEmpty() ? known : mostImportant(asked);
    }

    /** Returns the same where these technologies are passed over. */
    public PathLanguages passingOver(Set<String> technologies) {
        return new PathLanguages(main, relatives, ofTarget, known, isTold, technologies);
    }

    /** Returns the same for what has to be in the language itself, or in a relative that the person knows. */
    public PathLanguages withKnownRelatives() {
        Set<String> readable = relatives.stream().filter(known::contains).collect(Collectors.toSet());
        return new PathLanguages(main, readable, ofTarget, known, isTold, passedOver);
    }
}
