package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Finds covered roles on the way to one that is far away. */
final class SteppingStones {

    /** From this score on the way is short enough without a stop. */
    private static final double NEAR = 0.35;

    /** The same for who does tech work already. */
    private static final double NEAR_AT_WORK = 0.25;

    private static final int MOST = 3;

    /** How much more a role counts in which people begin, for who comes from outside. */
    private static final double ENTRY = 1.5;

    /** How easy, compared with the easiest one, another way has to be to be told. */
    private static final double NO_HARDER = 0.8;

    private static final Comparator<Found> EASIEST_FIRST =
            Comparator.comparingDouble(Found::ease).reversed().thenComparing(Found::title);

    private final JobDemands jobs;
    private final GapRules rules;
    private final SkillNumbers numbers;
    private final List<Stone> stones = new ArrayList<>();
    private final double[] efforts;

    SteppingStones(JobDemands jobs, Catalog catalog, GapRules rules) {
        this.jobs = jobs;
        this.rules = rules;
        this.numbers = new SkillNumbers(catalog);
        this.efforts = numbers.efforts(rules.skills());
        Set<String> stops = rules.careers().stops();
        for (Role role : jobs.coveredRoles()) {
            if (!stops.contains(role.id())) {
                continue;
            }
            JobProfile job = catalog.profile(role);
            Collection<Demand> demands = jobs.of(job, Seniority.MID);
            KnownSkills known = new KnownSkills(catalog, rules).withJob(demands, false);
            stones.add(new Stone(
                    role.id(),
                    role.title(),
                    role.category(),
                    numbers.demands(demands),
                    numbers.demands(jobs.toBegin(job)),
                    numbers.levels(known),
                    numbers.of(demands, Demand::signature),
                    numbers.of(demands, this::isBrand)));
        }
    }

    /** Returns titles, the one that makes the way easiest first; none where the job stays the same, or people begin in the target. */
    List<String> between(KnownSkills known, CareerStep step, RoleGap whole) {
        AllowedStops stops = new AllowedStops(step, jobs, rules);
        double near = stops.isFromOutside() ? NEAR : NEAR_AT_WORK;
        if (whole.score() >= near || step.isWithinRole() || stops.isTargetEntry()) {
            return List.of();
        }
        List<Demand> asked = List.copyOf(jobs.of(step.target(), step.to()));
        byte[] levels = numbers.levels(known);
        int[] serving = numbers.of(
                asked,
                demand -> demand.isNamed()
                        || !rules.skills().isOneOfAny(demand.skill().key()));
        SkillNumbers.Demands target = numbers.demands(asked);
        SkillNumbers.Demands begin = numbers.demands(jobs.toBegin(step.target()));
        WayToRole way = new WayToRole(whole.score(), levels, numbers.asked(asked), target, begin, efforts);
        List<Stone> candidates = stones.stream()
                .filter(stops::allows)
                .filter(stone -> stone.isNamedAfterNothingElse(serving, levels))
                .filter(stone -> way.isEasier(stone, stops.isEntry(stone)))
                .filter(stone -> stops.isEntry(stone) || way.isAboutTheTarget(stone))
                .toList();
        return stops.isFromOutside() ? fromOutside(candidates, way, stops) : fromInside(candidates, way, stops, step);
    }

    private static List<String> fromOutside(List<Stone> candidates, WayToRole way, AllowedStops stops) {
        List<String> begin = easiest(candidates, stone -> viaBegin(stone, way, stops));
        return begin.isEmpty() ? easiest(candidates, way::viaNearer) : begin;
    }

    private static double viaBegin(Stone stone, WayToRole way, AllowedStops stops) {
        if (stops.isEntry(stone)) {
            return way.viaEntry(stone) * ENTRY;
        }
        return way.isReachable(stone) ? way.viaEarlier(stone) : 0;
    }

    private static List<String> fromInside(List<Stone> candidates, WayToRole way, AllowedStops stops, CareerStep step) {
        List<Stone> ofField = candidates.stream().filter(stops::isOfField).toList();
        List<String> nearer = easiest(ofField, way::viaNearer);
        List<String> found = nearer.isEmpty() ? easiest(ofField, way::viaShorter) : nearer;
        return found.isEmpty() && !step.isBackToTheCraft()
                ? easiest(candidates, stone -> way.nearness(stone) * viaAny(stone, way, stops))
                : found;
    }

    private static double viaAny(Stone stone, WayToRole way, AllowedStops stops) {
        if (!stops.isOfField(stone)) {
            return way.viaStraight(stone);
        }
        return stops.isEntry(stone) ? way.viaEntry(stone) : way.viaEarlier(stone);
    }

    private static List<String> easiest(List<Stone> candidates, ToDoubleFunction<Stone> ease) {
        NavigableSet<Found> best = new TreeSet<>(EASIEST_FIRST);
        for (Stone stone : candidates) {
            double found = ease.applyAsDouble(stone);
            if (found > 0) {
                best.add(new Found(stone.title(), found));
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

    /** Whether a job is named after one of several skills that stand in for one another, as an Azure Engineer is. */
    private boolean isBrand(Demand demand) {
        return demand.isNamed()
                && !(rules.skills().substitutes(demand.skill().key()).isEmpty()
                        && rules.skills().kin(demand.skill().key()).isEmpty());
    }

    private record Found(String title, double ease) {}

    /**
     * A covered role that may be a stop on the way to another one.
     *
     * @param begin what it asks for of somebody who begins in it
     * @param levels what somebody brings from it, by the number of the skill
     * @param signatures numbers of the skills that it is about
     * @param brands numbers of the skills that it is named after where others could stand in for them
     */
    record Stone(
            String id,
            String title,
            String category,
            SkillNumbers.Demands demands,
            SkillNumbers.Demands begin,
            byte[] levels,
            int[] signatures,
            int[] brands) {

        private static final int WORKING = Proficiency.WORKING.ordinal();

        /**
         * Whether all that it is named after is on the way.
         *
         * @param serving numbers of what the target asks for itself
         * @param known what the person brings, by the number of the skill
         */
        boolean isNamedAfterNothingElse(int[] serving, byte[] known) {
            return Arrays.stream(brands)
                    .allMatch(brand ->
                            known[brand] >= WORKING || Arrays.stream(serving).anyMatch(skill -> skill == brand));
        }
    }
}
