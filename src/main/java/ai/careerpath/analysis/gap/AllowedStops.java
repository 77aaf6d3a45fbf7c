package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Role;
import ai.careerpath.model.Seniority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which jobs can be a stop at all on the way of somebody from one job to another. */
final class AllowedStops {

    private final CareerStep step;
    private final boolean isFromOutside;
    private final Optional<String> ofCurrent;
    private final Optional<String> ofTarget;
    private final Set<String> entries;
    private final Set<String> executives;

    AllowedStops(CareerStep step, JobDemands jobs, GapRules rules) {
        this.step = step;
        Optional<Role> current = Optional.ofNullable(step.current()).flatMap(jobs::role);
        this.isFromOutside = current.map(Role::isStartingPoint).orElse(true);
        this.ofCurrent = current.map(Role::category);
        this.ofTarget = jobs.role(step.target()).map(Role::category);
        this.entries = mayBegin() ? Set.copyOf(ofTarget.map(rules::entryRoles).orElse(List.of())) : Set.of();
        this.executives = step.experience() == Seniority.LEAD ? Set.of() : Set.copyOf(rules.executives());
    }

    /** Nobody begins anew who has worked in tech for years, or in the field; and nobody leads others by beginning somewhere. */
    private boolean mayBegin() {
        return isFromOutside
                || (step.experience().compareTo(Seniority.MID) <= 0
                        && !ofTarget.equals(ofCurrent)
                        && !step.target().category().equals(CareerStep.LEADERSHIP));
    }

    /** Whether the person has not worked in tech, as far as is known. */
    boolean isFromOutside() {
        return isFromOutside;
    }

    /**
     * Nobody is sent back to the job they have, nor leads others on the way to a job that does not, nor comes to the top of a
     * field before they have led anybody.
     */
    boolean allows(SteppingStones.Stone stone) {
        boolean isEnd = Stream.of(step.current(), step.target())
                .anyMatch(job -> job != null && stone.title().equalsIgnoreCase(job.title()));
        boolean isAbove = stone.category().equals(CareerStep.LEADERSHIP) && !isOfTarget(stone);
        return !isEnd && !isAbove && !executives.contains(stone.id());
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
