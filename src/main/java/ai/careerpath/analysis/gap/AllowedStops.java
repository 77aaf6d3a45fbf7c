package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.Seniority;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which jobs can be a stop at all on the way of somebody from one job to another. */
final class AllowedStops {

    /** How the titles end of who leads by their craft. */
    private static final List<String> SENIOR_TITLES = List.of(" Architect", " Lead", " Research Scientist");

    private final CareerStep step;
    private final boolean isFromOutside;
    private final Optional<String> ofCurrent;
    private final Optional<String> ofTarget;
    private final Set<String> entries;
    private final Set<String> executives;
    private final boolean isTargetEntry;
    private final Set<String> below;
    private final Set<String> others;

    AllowedStops(CareerStep step, JobDemands jobs, GapRules rules) {
        this.step = step;
        Optional<Role> current = Optional.ofNullable(step.current()).flatMap(jobs::role);
        this.isFromOutside = current.map(Role::isStartingPoint).orElse(true);
        this.ofCurrent = current.map(Role::category);
        this.ofTarget = jobs.role(step.target()).map(Role::category);
        Set<String> ofField =
                Set.copyOf(ofTarget.map(rules.careers()::entryRoles).orElse(List.of()));
        this.entries = mayBegin() ? ofField : Set.of();
        this.isTargetEntry =
                jobs.role(step.target()).map(Role::id).filter(ofField::contains).isPresent();
        this.below = below(
                rules.careers().roles("beginnings"),
                rules.careers().roles("first-jobs"),
                ofField,
                current.map(Role::id).orElse(""));
        boolean isProgramming = isProgramming(step.current(), jobs, rules);
        this.others = Set.copyOf(
                isProgramming
                        ? rules.careers().roles("any-programming")
                        : isFromOutside || step.isFromLeading()
                                ? List.of()
                                : rules.careers().roles("leads-programmers"));
        this.executives = step.experience() == Seniority.LEAD
                ? Set.of()
                : Set.copyOf(rules.careers().executives());
    }

    /** Nobody begins anew who has worked in tech for years, or in the field; and nobody leads others by beginning somewhere. */
    private boolean mayBegin() {
        return isFromOutside
                || (step.experience().compareTo(Seniority.MID) <= 0
                        && !ofTarget.equals(ofCurrent)
                        && !step.target().category().equals(CareerStep.LEADERSHIP));
    }

    private static boolean isProgramming(@Nullable JobProfile job, JobDemands jobs, GapRules rules) {
        return job != null && Demand.areOfProgrammers(jobs.of(job, Seniority.MID), rules.languages());
    }

    /** Where people begin, for who has worked in tech for some years; who is a senior does not begin in another field either. */
    private Set<String> below(List<String> beginnings, List<String> firstJobs, Set<String> ofField, String current) {
        boolean mayStepDown = isFromOutside || step.from() == Seniority.JUNIOR || beginnings.contains(current);
        boolean isSenior = !isFromOutside && step.experience().compareTo(Seniority.SENIOR) >= 0;
        Set<String> below = new HashSet<>(mayStepDown ? List.of() : beginnings);
        below.addAll(isSenior ? ofField : Set.of());
        below.addAll(isFromOutside ? List.of() : firstJobs);
        return below;
    }

    /** Whether the target is itself a job in which people begin who have not worked in its field. */
    boolean isTargetEntry() {
        return isTargetEntry;
    }

    /** Whether the person has not worked in tech, as far as is known. */
    boolean isFromOutside() {
        return isFromOutside;
    }

    /**
     * Nobody is sent back to the job they have, nor down to one in which people begin, nor leads others or becomes an architect on
     * the way to a job that does not, nor comes to the top of a field before they have led anybody.
     */
    boolean allows(SteppingStones.Stone stone) {
        boolean isEnd = Stream.of(step.current(), step.target())
                .anyMatch(job -> job != null && stone.title().equalsIgnoreCase(job.title()));
        boolean isAbove = rank(stone.category(), stone.title())
                > rank(step.target().category(), step.target().title());
        return !isEnd
                && !isAbove
                && !below.contains(stone.id())
                && !others.contains(stone.id())
                && !executives.contains(stone.id());
    }

    /** How far up a job stands: 2 who leads others, 1 who leads by their craft, 0 all others. */
    private static int rank(String category, String title) {
        boolean isSenior = SENIOR_TITLES.stream().anyMatch(title::endsWith);
        return category.equals(CareerStep.LEADERSHIP) ? 2 : isSenior ? 1 : 0;
    }

    /** Whether people begin in it on the way to the target who have not worked in its field. */
    boolean isEntry(SteppingStones.Stone stone) {
        return entries.contains(stone.id());
    }

    /**
     * Whether it is of a field that the way leads through: in a third one it would be a change of career for its own sake. Who
     * comes from outside may go where what they bring counts most.
     */
    boolean isOfField(SteppingStones.Stone stone) {
        return isFromOutside
                || isOfTarget(stone)
                || ofCurrent.filter(stone.category()::equals).isPresent();
    }

    private boolean isOfTarget(SteppingStones.Stone stone) {
        return ofTarget.filter(stone.category()::equals).isPresent();
    }
}
