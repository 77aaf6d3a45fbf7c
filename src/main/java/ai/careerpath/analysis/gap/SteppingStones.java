package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.Seniority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds covered roles on the way to one that is far away. */
final class SteppingStones {

    /** From this score on the way is short enough without a stop. */
    private static final double NEAR = 0.35;

    /** How much nearer both halves of the way have to be than the whole. */
    private static final double NEARER = 0.15;

    private static final int MOST = 3;

    private static final Comparator<Found> EASIEST_FIRST =
            Comparator.comparingDouble(Found::ease).reversed().thenComparing(Found::title);

    private final JobDemands jobs;
    private final SkillNumbers numbers;
    private final List<Stone> stones = new ArrayList<>();

    SteppingStones(JobDemands jobs, Catalog catalog, GapRules rules) {
        this.jobs = jobs;
        this.numbers = new SkillNumbers(catalog);
        for (Role role : jobs.coveredRoles()) {
            Collection<Demand> demands = jobs.of(catalog.profile(role), Seniority.MID);
            KnownSkills known = new KnownSkills(catalog, rules).withJob(demands, false);
            stones.add(new Stone(role.title(), role.category(), numbers.demands(demands), numbers.levels(known)));
        }
    }

    /** Returns titles, the one that makes the way easiest first; none where the job stays the same. */
    List<String> between(KnownSkills known, CareerStep step, RoleGap whole) {
        double direct = whole.score();
        if (direct >= NEAR || step.isWithinRole()) {
            return List.of();
        }
        Predicate<String> isOnTheWay = onTheWay(step);
        SkillNumbers.Demands target = numbers.demands(jobs.of(step.target(), step.to()));
        byte[] levels = numbers.levels(known);
        NavigableSet<Found> best = new TreeSet<>(EASIEST_FIRST);
        for (Stone stone : stones) {
            if (!isOnTheWay.test(stone.category) || isEnd(stone, step)) {
                continue;
            }
            double there = stone.demands.score(levels);
            boolean isBeaten = best.size() == MOST && there < best.last().ease;
            if (there <= direct + NEARER || isBeaten) {
                continue;
            }
            double onwards = target.score(stone.levels);
            if (onwards > direct + NEARER) {
                best.add(new Found(stone.title, there * onwards));
                if (best.size() > MOST) {
                    best.pollLast();
                }
            }
        }
        return best.stream().map(Found::title).toList();
    }

    /**
     * Returns in which fields a stop is on the way: in a third one it would be a change of career for its own sake. Who comes
     * from outside may begin where what they bring counts most; but nobody leads others on the way to a job that does not.
     */
    private Predicate<String> onTheWay(CareerStep step) {
        Optional<Role> current = Optional.ofNullable(step.current()).flatMap(jobs::role);
        Optional<String> ofTarget = jobs.role(step.target()).map(Role::category);
        boolean isFromOutside = current.isEmpty() || current.get().isStartingPoint();
        Optional<String> ofCurrent = current.map(Role::category);
        return field -> {
            boolean isOfTarget = ofTarget.filter(field::equals).isPresent();
            if (isOfTarget || field.equals(CareerStep.LEADERSHIP)) {
                return isOfTarget;
            }
            return isFromOutside || ofCurrent.filter(field::equals).isPresent();
        };
    }

    /** Whether it is the job that is left, which nobody has to come to first, or the one that is wanted. */
    private static boolean isEnd(Stone stone, CareerStep step) {
        return stone.title.equalsIgnoreCase(step.target().title())
                || (step.current() != null
                        && stone.title.equalsIgnoreCase(step.current().title()));
    }

    private record Found(String title, double ease) {}

    private static final class Stone {

        private final String title;
        private final String category;
        private final SkillNumbers.Demands demands;
        private final byte[] levels;

        private Stone(String title, String category, SkillNumbers.Demands demands, byte[] levels) {
            this.title = title;
            this.category = category;
            this.demands = demands;
            this.levels = levels;
        }
    }
}
