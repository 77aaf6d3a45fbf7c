package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.Seniority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Finds covered roles on the way to one that is far away. */
final class SteppingStones {

    /** From this score on the way is short enough without a stop. */
    private static final double NEAR = 0.35;

    /** How much nearer both halves of the way have to be than the whole. */
    private static final double NEARER = 0.15;

    /** Below this score who comes brings next to nothing. */
    private static final double FAR = 0.15;

    /** How large a part of the whole way it may be to a job that is nearer than the target. */
    private static final double SHORTER = 0.7;

    /** How much of what is learned for a stop has to serve the target, unless half of that is there from the stop on. */
    private static final double SERVING = 0.4;

    private static final double HALF = 0.5;

    /** How easy, compared with the easiest one, another way has to be to be told. */
    private static final double NO_HARDER = 0.8;

    private static final int MOST = 3;

    private static final Comparator<Found> EASIEST_FIRST =
            Comparator.comparingDouble(Found::ease).reversed().thenComparing(Found::title);

    private final JobDemands jobs;
    private final SkillNumbers numbers;
    private final List<Stone> stones = new ArrayList<>();
    private final double[] efforts;

    SteppingStones(JobDemands jobs, Catalog catalog, GapRules rules) {
        this.jobs = jobs;
        this.numbers = new SkillNumbers(catalog);
        this.efforts = numbers.efforts(rules);
        for (Role role : jobs.coveredRoles()) {
            Collection<Demand> demands = jobs.of(catalog.profile(role), Seniority.MID);
            KnownSkills known = new KnownSkills(catalog, rules).withJob(demands, false);
            stones.add(new Stone(role.title(), role.category(), numbers.demands(demands), numbers.levels(known)));
        }
    }

    /** Returns titles, the one that makes the way easiest first; none where the job stays the same. */
    List<String> between(KnownSkills known, CareerStep step, RoleGap whole) {
        if (whole.score() >= NEAR || step.isWithinRole()) {
            return List.of();
        }
        Predicate<String> isOnTheWay = onTheWay(step);
        List<Stone> candidates = stones.stream()
                .filter(stone -> isOnTheWay.test(stone.category))
                .filter(stone -> !isEnd(stone.title, step))
                .toList();
        Way way = new Way(whole.score(), numbers.levels(known), jobs.of(step.target(), step.to()));
        List<String> nearer = easiest(candidates, way::viaNearer);
        return nearer.isEmpty() && whole.score() < FAR ? easiest(candidates, way::viaShorter) : nearer;
    }

    private static List<String> easiest(List<Stone> candidates, ToDoubleFunction<Stone> ease) {
        NavigableSet<Found> best = new TreeSet<>(EASIEST_FIRST);
        for (Stone stone : candidates) {
            double found = ease.applyAsDouble(stone);
            if (found > 0) {
                best.add(new Found(stone.title, found));
                if (best.size() > MOST) {
                    best.pollLast();
                }
            }
        }
        return best.stream()
                .filter(found -> found.ease >= best.first().ease * NO_HARDER)
                .map(Found::title)
                .toList();
    }

    /** Nobody is sent back to the job they have. */
    private static boolean isEnd(String title, CareerStep step) {
        return Stream.of(step.current(), step.target())
                .filter(Objects::nonNull)
                .anyMatch(job -> title.equalsIgnoreCase(job.title()));
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

    /** The way of one person to one target. */
    private final class Way {

        private final double direct;
        private final byte[] levels;
        private final byte[] asked;
        private final SkillNumbers.Demands target;
        private final double effort;

        Way(double direct, byte[] levels, Collection<Demand> target) {
            this.direct = direct;
            this.levels = levels;
            this.asked = numbers.asked(target);
            this.target = numbers.demands(target);
            this.effort = this.target.effort(levels, efforts);
        }

        /** How easy the way is via a job that is nearer to both ends by much; 0 where it is not. */
        double viaNearer(Stone stone) {
            double there = stone.demands.score(levels);
            double onwards = there > direct + NEARER ? target.score(stone.levels) : 0;
            boolean isNearer = onwards > direct + NEARER && part(stone) <= 1;
            return isNearer && (onwards >= HALF || serves(stone)) ? there * onwards : 0;
        }

        /**
         * How easy the way is via a job for which there is much less to learn, for somebody who brings next to nothing to
         * either; 0 where there is not.
         */
        double viaShorter(Stone stone) {
            double part = part(stone);
            double onwards = part <= SHORTER ? target.score(stone.levels) : 0;
            boolean isShorter = onwards > NEAR && stone.demands.score(levels) >= direct;
            return isShorter && serves(stone) ? onwards * (1 - part) : 0;
        }

        /** What there is to learn for a stop, as a part of what there is to learn for the target. */
        private double part(Stone stone) {
            return stone.demands.effort(levels, efforts) / effort;
        }

        private boolean serves(Stone stone) {
            return stone.demands.shareServing(levels, asked) >= SERVING;
        }
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
