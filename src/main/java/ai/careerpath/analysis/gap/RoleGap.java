package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.Language;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Fit;
import ai.careerpath.model.distance.PathLanguages;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that one job asks for, and what of it is there. */
final class RoleGap {

    /** The id of the formula in docs/gap.md; a new one whenever the same request may get another figure. */
    private static final String FORMULA = "gap-11";

    private final Map<SkillIdentity, Gap> gaps = new LinkedHashMap<>();

    private final Collection<Demand> demands;
    private final KnownSkills known;
    private final boolean nextStep;

    private RoleGap(Collection<Demand> demands, KnownSkills known, boolean nextStep) {
        this.demands = demands;
        this.known = known;
        this.nextStep = nextStep;
        demands.forEach(demand -> gaps.put(demand.skill(), new Gap(demand, known.of(demand.skill()))));
    }

    static RoleGap of(CareerStep step, KnownSkills known, JobDemands jobs) {
        Collection<Demand> demands = jobs.of(step.target(), step.to());
        if (step.isWithinRole() && step.to() == Seniority.MID) {
            // Who has just come out of the first years works with all of it: an expert comes later.
            demands = demands.stream().map(Demand::forFirstStep).toList();
        }
        if (step.isBackToTheCraft() && step.to().compareTo(Seniority.SENIOR) >= 0) {
            // What makes the step the step counts too: the job was theirs once.
            demands = demands.stream()
                    .map(demand -> demand.withSignature(demand.signature() || demand.askedOf() == step.to()))
                    .toList();
        }
        if (step.isWithinRole() && step.to().compareTo(Seniority.SENIOR) >= 0) {
            // What makes the job this job is there already: what makes the step the step counts instead.
            demands = demands.stream()
                    .map(demand -> demand.withSignature(demand.askedOf() == step.to()))
                    .toList();
        }
        return new RoleGap(jobs.asCalled(step, demands), known, step.isWithinRole());
    }

    static RoleGap of(Collection<Demand> demands, KnownSkills known) {
        return new RoleGap(demands, known, false);
    }

    /** What a job asks for beyond what somebody in it has already. */
    static RoleGap ofNextStep(Collection<Demand> demands, KnownSkills known) {
        return new RoleGap(demands, known, true);
    }

    /** Whether it is about somebody who stays in the job. */
    boolean isNextStep() {
        return nextStep;
    }

    Collection<Gap> all() {
        return gaps.values();
    }

    @Nullable
    Gap of(SkillIdentity skill) {
        return gaps.get(skill);
    }

    /**
     * The programming languages on the way to the job, and the technologies that are passed over on it.
     *
     * @param chosen what is learned on it
     */
    PathLanguages languages(KnownSkills known, List<SkillIdentity> chosen, GapRules rules, Catalog catalog) {
        Map<String, Integer> asked = weights(catalog);
        asked.keySet().retainAll(languages(rules, any -> true));
        List<String> learned = chosen.stream().map(SkillIdentity::key).toList();
        return PathLanguages.of(
                        asked,
                        languages(rules, language -> known.of(SkillIdentity.of(language, catalog)) != Proficiency.NONE),
                        languages(rules, language -> known.isNamed(SkillIdentity.of(language, catalog))),
                        languages(
                                rules,
                                language -> learned.contains(language)
                                        && rules.languages().isForPrograms(language)),
                        rules.languages()::isForPrograms,
                        rules.languages()::relatives)
                .passingOver(passedOver(known, learned, rules, catalog));
    }

    private Set<String> passedOver(KnownSkills known, List<String> learned, GapRules rules, Catalog catalog) {
        Set<String> passedOver = new HashSet<>();
        for (Set<String> rivals : rules.technologies().rivals()) {
            Map<String, Integer> asked = weights(catalog);
            asked.keySet().retainAll(rivals);
            Set<String> standing = PathLanguages.standing(
                    asked,
                    filter(rivals, key -> known.worksWith(SkillIdentity.of(key, catalog))),
                    filter(rivals, learned::contains));
            if (!standing.isEmpty()) {
                passedOver.addAll(filter(rivals, key -> !standing.contains(key)));
            }
        }
        return passedOver;
    }

    private static Set<String> filter(Set<String> keys, Predicate<String> wanted) {
        return keys.stream().filter(wanted).collect(Collectors.toSet());
    }

    private static Set<String> languages(GapRules rules, Predicate<String> wanted) {
        return Stream.concat(
                        rules.languages().all().stream(),
                        Arrays.stream(Language.values()).map(Language::id))
                .filter(wanted)
                .collect(Collectors.toSet());
    }

    /** What the job asks for, and a bit lighter what that builds on, by the keys of the skills with their weights. */
    private Map<String, Integer> weights(Catalog catalog) {
        Map<String, Integer> weights = new HashMap<>();
        for (Gap gap : gaps.values()) {
            int weight = gap.demand().weight();
            weights.merge(gap.skill().key(), weight, Math::max);
            gap.skill().prerequisites(catalog).forEach(before -> weights.merge(before.key(), weight - 1, Math::max));
        }
        return weights;
    }

    boolean asksForAnyOf(List<String> group) {
        return gaps.keySet().stream().map(SkillIdentity::key).anyMatch(group::contains);
    }

    /**
     * The one of a group of skills that the job asks for most.
     *
     * @throws NoSuchElementException when it asks for none
     */
    SkillIdentity mostImportant(List<String> group) {
        return gaps.values().stream()
                .filter(gap -> group.contains(gap.skill().key()))
                .max(Comparator.comparingInt(gap -> Gap.importance(gap.demand())))
                .map(Gap::skill)
                .orElseThrow();
    }

    /** The gaps that are open, the largest first. */
    List<Gap> open() {
        return gaps.values().stream()
                .filter(Gap::isOpen)
                .sorted(Comparator.comparingDouble(Gap::size).reversed())
                .toList();
    }

    /** How much of the demands is met, each counted by its importance. */
    double score() {
        return score(demands, known);
    }

    static double score(Collection<Demand> demands, KnownSkills known) {
        double all = 0;
        double met = 0;
        for (Demand demand : demands) {
            int importance = Gap.importance(demand);
            all += importance;
            met += importance * (1 - demand.level().missingFrom(known.of(demand.skill())));
        }
        return all == 0 ? 0 : met / all;
    }

    Fit fit() {
        List<String> brought = gaps.values().stream()
                .filter(gap -> gap.known() != Proficiency.NONE && !gap.isOpen())
                .map(gap -> gap.skill().name())
                .toList();
        return new Fit(Math.round(score() * 100) / 100.0, brought, FORMULA);
    }

    List<SkillDistance> distances(Catalog catalog) {
        return gaps.values().stream()
                .sorted(Comparator.comparingInt((Gap gap) -> Gap.importance(gap.demand()))
                        .reversed())
                .map(gap -> new SkillDistance(
                        gap.skill().name(),
                        gap.demand().weight(),
                        gap.demand().level(),
                        gap.known(),
                        gap.state(),
                        known.kinOf(gap.skill()).map(SkillIdentity::name).orElse(null),
                        gap.skill().directPrerequisites(catalog).stream()
                                .map(SkillIdentity::name)
                                .toList()))
                .toList();
    }
}
