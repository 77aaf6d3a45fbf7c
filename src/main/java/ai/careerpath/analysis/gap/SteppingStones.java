package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.Seniority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds covered roles on the way to one that is far away. */
final class SteppingStones {

    /** From this score on the way is short enough without a stop. */
    private static final double NEAR = 0.35;

    /** How much nearer both halves of the way have to be than the whole. */
    private static final double NEARER = 0.15;

    private static final int MOST = 3;

    /** The field of the jobs that lead others. */
    private static final String LEADERSHIP = "Leadership";

    private final JobDemands jobs;
    private final List<Stone> stones = new ArrayList<>();

    SteppingStones(JobDemands jobs, Catalog catalog, GapRules rules) {
        this.jobs = jobs;
        for (Role role : jobs.coveredRoles()) {
            Collection<Demand> demands = jobs.of(catalog.profile(role), Seniority.MID);
            KnownSkills known = new KnownSkills(catalog, rules).withJob(demands, false);
            stones.add(new Stone(role.title(), role.category(), demands, known));
        }
    }

    /** Returns titles, the one that makes the way easiest first; none where the job stays the same. */
    List<String> between(KnownSkills known, CareerStep step, RoleGap whole) {
        double direct = whole.score();
        if (direct >= NEAR || step.isWithinRole()) {
            return List.of();
        }
        Collection<Demand> target = jobs.of(step.target(), step.to());
        List<Found> found = new ArrayList<>();
        for (Stone stone : stones) {
            if (stone.title.equalsIgnoreCase(step.target().title()) || !isOnTheWay(stone.category, step)) {
                continue;
            }
            double there = RoleGap.score(stone.demands, known);
            if (there <= direct + NEARER) {
                continue;
            }
            double onwards = RoleGap.score(target, stone.known);
            if (onwards > direct + NEARER) {
                found.add(new Found(stone.title, there * onwards));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::ease).reversed().thenComparing(Found::title))
                .limit(MOST)
                .map(Found::title)
                .toList();
    }

    /**
     * Returns whether a stop in this field is on the way: in a third one it would be a change of career for its own sake. Who
     * comes from outside may begin where what they bring counts most; but nobody leads others on the way to a job that
     * does not.
     */
    private boolean isOnTheWay(String field, CareerStep step) {
        Optional<Role> current = Optional.ofNullable(step.current()).flatMap(jobs::role);
        Optional<Role> target = jobs.role(step.target());
        boolean isOfTarget = target.isPresent() && field.equals(target.get().category());
        if (isOfTarget || field.equals(LEADERSHIP)) {
            return isOfTarget;
        }
        return current.isEmpty()
                || current.get().isStartingPoint()
                || field.equals(current.get().category());
    }

    private record Stone(String title, String category, Collection<Demand> demands, KnownSkills known) {}

    private record Found(String title, double ease) {}
}
