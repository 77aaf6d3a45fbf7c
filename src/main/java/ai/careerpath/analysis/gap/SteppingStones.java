package ai.careerpath.analysis.gap;

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
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** Finds covered roles on the way to one that is far away. */
final class SteppingStones {

    /** From this score on the way is short enough without a stop. */
    private static final double NEAR = 0.35;

    private static final int MOST = 3;

    /** How many jobs are looked at, of those that lead to a target: of the bundled ones all, so that an answer takes no longer with more. */
    private static final int MOST_LEADING = 400;

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
    private final Map<Rung, Leading> leading = new ConcurrentHashMap<>();

    SteppingStones(JobDemands jobs, Catalog catalog, GapRules rules) {
        this.jobs = jobs;
        this.rules = rules;
        this.numbers = new SkillNumbers(catalog);
        this.efforts = numbers.efforts(rules);
        for (Role role : jobs.coveredRoles()) {
            JobProfile job = catalog.profile(role);
            Collection<Demand> demands = jobs.of(job, Seniority.MID);
            KnownSkills known = new KnownSkills(catalog, rules).withJob(demands, false);
            stones.add(new Stone(
                    role.id(),
                    role.title(),
                    role.category(),
                    numbers.demands(demands),
                    numbers.demands(jobs.of(job, Seniority.JUNIOR)),
                    numbers.levels(known),
                    numbers.of(demands, this::isBrand)));
        }
    }

    /** Returns titles, the one that makes the way easiest first; none where the job stays the same. */
    List<String> between(KnownSkills known, CareerStep step, RoleGap whole) {
        if (whole.score() >= NEAR || step.isWithinRole()) {
            return List.of();
        }
        List<Demand> asked = List.copyOf(jobs.of(step.target(), step.to()));
        byte[] levels = numbers.levels(known);
        int[] serving = numbers.of(asked, demand -> demand.isNamed() || !rules.isOneOfAny(demand.skill()));
        AllowedStops stops = new AllowedStops(step, jobs, rules);
        SkillNumbers.Demands target = numbers.demands(asked);
        List<Stone> candidates = leadingTo(step, asked, target).stream()
                .filter(stops::allows)
                .filter(stone -> stone.isNamedAfterNothingElse(serving, levels))
                .toList();
        WayToRole way = new WayToRole(whole.score(), levels, numbers.asked(asked), target, efforts);
        return stops.isFromOutside() ? fromOutside(candidates, way, stops) : fromInside(candidates, way, stops, step);
    }

    /** Returns the jobs that bring anything to the target, those that bring most first, and of a huge catalogue no more than that. */
    private List<Stone> leadingTo(CareerStep step, List<Demand> asked, SkillNumbers.Demands target) {
        Optional<Rung> rung = jobs.role(step.target()).map(role -> new Rung(role.id(), step.to()));
        return rung.map(leading::get)
                .filter(before -> before.asked.equals(asked))
                .map(Leading::stones)
                .orElseGet(() -> {
                    List<Stone> found = leadingTo(target);
                    rung.ifPresent(key -> leading.put(key, new Leading(asked, found)));
                    return found;
                });
    }

    private List<Stone> leadingTo(SkillNumbers.Demands target) {
        return stones.stream()
                .map(stone -> new Onwards(stone, target.score(stone.levels())))
                .filter(onwards -> onwards.score >= WayToRole.LEAST_PROGRESS)
                .sorted(Comparator.comparingDouble(Onwards::score).reversed())
                .limit(MOST_LEADING)
                .map(Onwards::stone)
                .toList();
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
        double ease = stops.isOfField(stone) ? way.viaEarlier(stone) : way.viaStraight(stone);
        return stops.isEntry(stone) ? Math.max(ease, way.viaEntry(stone) / 2) : ease;
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
                && !(rules.substitutes(demand.skill()).isEmpty()
                        && rules.kin(demand.skill()).isEmpty());
    }

    private record Found(String title, double ease) {}

    private record Onwards(Stone stone, double score) {}

    /** The jobs that lead to one that asks for this. */
    private record Leading(List<Demand> asked, List<Stone> stones) {}

    /** A role at a seniority. */
    private record Rung(String role, Seniority seniority) {}

    /**
     * A covered role that may be a stop on the way to another one.
     *
     * @param begin what it asks for of somebody who begins in it
     * @param levels what somebody brings from it, by the number of the skill
     * @param brands numbers of the skills that it is named after where others could stand in for them
     */
    record Stone(
            String id,
            String title,
            String category,
            SkillNumbers.Demands demands,
            SkillNumbers.Demands begin,
            byte[] levels,
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
