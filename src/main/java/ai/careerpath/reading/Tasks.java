package ai.careerpath.reading;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.TaskHit;
import ai.careerpath.reading.match.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The jobs in which something is done that a line tells.
 *
 * @param hits the closest first
 * @param areSaid whether the line tells for sure what somebody does, and is no title with a few words more
 */
record Tasks(List<TaskHit> hits, boolean areSaid) {

    static final Tasks NONE = new Tasks(List.of(), false);

    /** So close, a sentence tells the job, whatever its single words are titles of. */
    private static final double CLOSE = 0.58;
    /** Farther away, a sentence tells none. */
    private static final double FAR = 0.48;
    /** Beside what the words of what is done tell without its surroundings, a sentence tells another job only so close. */
    private static final double CLOSER_THAN_CORE = 0.8;
    /** What may be no sentence at all has to be so close. */
    private static final double CLOSE_WITHOUT_VERB = 0.67;
    /** Jobs that are no farther apart than this are all meant. */
    private static final double SAME = 0.06;
    /** What is offered beside the closest job is at most so much farther away, and not farther than worth naming. */
    private static final double NEAR = 0.25;

    private static final double WORTH_NAMING = 0.4;
    private static final int FIRST_OFFERED = 2;

    Tasks {
        hits = List.copyOf(hits);
    }

    /**
     * What a line means that was found to mean something, or nothing, by its words: a guess by a single word has to stand
     * behind what the whole sentence tells.
     *
     * @param isOfCore whether the job was found in what is done, and not in where or for whom it is
     */
    @Nullable
    Finding checked(@Nullable Finding byWords, Predicate<Finding> isOfCore) {
        if (hits.isEmpty() || (byWords != null && byWords.isSure())) {
            return byWords;
        }
        double score = hits.get(0).score();
        if (byWords == null) {
            return score >= (areSaid ? FAR : CLOSE_WITHOUT_VERB) ? finding() : null;
        }
        if (!areSaid) {
            return byWords;
        }
        boolean isClose = score >= CLOSE && (score >= CLOSER_THAN_CORE || !isOfCore.test(byWords));
        return !isClose || agrees(byWords)
                ? byWords.near(nearBefore(byWords.nearby()))
                : finding().near(nearBefore(byWords.roles()));
    }

    /** The roles that are worth naming, the closest first. */
    List<Role> near() {
        return hits.stream()
                .filter(hit -> hit.score() >= Math.max(WORTH_NAMING, hits.get(0).score() - NEAR))
                .flatMap(Tasks::role)
                .toList();
    }

    private boolean agrees(Finding byWords) {
        return same().anyMatch(role -> role.equals(byWords.first()));
    }

    /** The two closest jobs are offered before others, and these before those that are less close. */
    private List<Role> nearBefore(List<Role> others) {
        List<Role> near = near();
        return Stream.of(near.stream().limit(FIRST_OFFERED).toList(), others, near)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Finding finding() {
        TaskHit first = hits.get(0);
        List<Role> same = first.role() == null ? List.of() : same().toList();
        return new Finding(same, first.occupation(), false, near(), same.size() > 1, false, same.size() <= 1);
    }

    private Stream<Role> same() {
        return hits.stream()
                .filter(hit -> hit.score() >= hits.get(0).score() - SAME)
                .flatMap(Tasks::role);
    }

    private static Stream<Role> role(TaskHit hit) {
        return Stream.ofNullable(hit.role());
    }
}
