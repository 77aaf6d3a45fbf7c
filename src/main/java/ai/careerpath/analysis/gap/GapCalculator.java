package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.catalog.skill.SkillReader;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.Background;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.CareerDistance.LearningEstimate;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the gap between two jobs: what to learn next, how far it is and what comes after. Thread-safe. */
public final class GapCalculator {

    /** How many skills an answer has. */
    public static final int SKILLS = 3;

    /** From this weight on a skill that is new comes before more of one that is there. */
    private static final int MAIN = 7;

    /** Who works with so many skills of a field is no beginner in another one of it. */
    private static final int ENOUGH_OF_A_FIELD = 3;

    private final Catalog catalog;
    private final SkillReader reader;
    private final GapRules rules = GapRules.bundled();
    private final JobDemands jobs;
    private final SteppingStones stones;
    private final Experience experience = new Experience(rules);

    public GapCalculator(Catalog catalog) {
        this.catalog = catalog;
        this.reader = new SkillReader(catalog);
        this.jobs = new JobDemands(catalog, rules);
        this.stones = new SteppingStones(jobs, catalog, rules);
    }

    /** Returns up to three skills in the order they are learned in; a later target fills what earlier ones leave open. */
    public List<Skill> choose(JobTransition transition, JobKnowledge knowledge) {
        List<Skill> skills = new ArrayList<>();
        if (knowledge.target().isEmpty()) {
            return skills;
        }
        CareerStep step =
                CareerStep.of(transition, knowledge, knowledge.target().get(0));
        KnownSkills known = known(step, all(stated(transition)));
        SkillChoice choice = new SkillChoice(catalog, rules.skills(), known, SKILLS, false);
        Map<SkillIdentity, JobProfile> origins = new LinkedHashMap<>();
        for (JobProfile target : knowledge.target()) {
            fill(choice, CareerStep.of(transition, knowledge, target), known);
            choice.inOrderOfLearning().forEach(skill -> origins.putIfAbsent(skill, target));
        }
        goFurther(choice, step, known);
        List<SkillIdentity> chosen = choice.inOrderOfLearning();
        for (SkillIdentity skill : chosen) {
            CareerStep own = CareerStep.of(transition, knowledge, origins.getOrDefault(skill, step.target()));
            skills.add(skill(skill, chosen, own, known, transition));
        }
        return skills;
    }

    /** Returns how far it is, with what it takes to learn {@code skills}, whoever named them. */
    public CareerDistance distance(JobTransition transition, JobKnowledge knowledge, List<Skill> skills) {
        if (knowledge.target().isEmpty()) {
            return CareerDistance.UNKNOWN;
        }
        CareerStep step =
                CareerStep.of(transition, knowledge, knowledge.target().get(0));
        Map<String, List<NamedSkill>> stated = stated(transition);
        KnownSkills known = known(step, all(stated));
        RoleGap gap = RoleGap.of(step, known, jobs);
        Map<String, LearningEstimate> estimates = new LinkedHashMap<>();
        List<SkillIdentity> all = skills.stream()
                .map(skill -> SkillIdentity.of(skill.name(), catalog))
                .toList();
        skills.forEach(skill -> catalog.skill(skill.name())
                .ifPresent(entry -> estimates.put(skill.name(), estimate(entry, all, step, known))));
        @Nullable
        EstimatedRange hours = estimates.values().stream()
                .map(LearningEstimate::hours)
                .reduce(EstimatedRange::plus)
                .orElse(null);
        return new CareerDistance(
                gap.fit(),
                gap.distances(catalog),
                next(step, all(stated), skills),
                stones.between(known, step, gap),
                hours,
                gap.languages(known, all, rules, catalog),
                estimates,
                AssumedLevel.of(step, jobs).read(stated));
    }

    private LearningEstimate estimate(SkillEntry entry, List<SkillIdentity> all, CareerStep step, KnownSkills known) {
        SkillIdentity skill = SkillIdentity.of(entry);
        SkillLevel level = level(skill, furthest(skill, all, step, known), known);
        // The basics that follow from another skill of its kind are no lessons in this one.
        Proficiency learned = known.kinOf(skill).isPresent() ? Proficiency.NONE : level.from();
        EstimatedRange hours = rules.skills().hours(entry.effort(), new SkillLevel(learned, level.to()));
        boolean isSecondOfItsKind = rules.skills().substitutes(skill.key()).stream()
                .map(key -> SkillIdentity.of(key, catalog))
                .anyMatch(known::worksWith);
        return new LearningEstimate(
                level,
                isSecondOfItsKind ? hours.dividedBy(2) : hours,
                isSecondOfItsKind ? Background.PRACTISED : background(entry, level.from(), step, known));
    }

    private Background background(SkillEntry skill, Proficiency from, CareerStep step, KnownSkills known) {
        if (step.current() == null || isFromOutside(step)) {
            return Background.NEWCOMER;
        }
        boolean isSenior = step.experience().compareTo(Seniority.SENIOR) >= 0;
        boolean hasTheBasics = isSenior && !step.isBackToTheCraft() && from != Proficiency.NONE;
        if (hasTheBasics || known.countOfField(skill) >= ENOUGH_OF_A_FIELD) {
            return Background.PRACTISED;
        }
        return isSenior ? Background.SENIOR : Background.PROFESSIONAL;
    }

    /** By the catalogue's own role: a document that was retrieved may tell another category. */
    private boolean isFromOutside(CareerStep step) {
        @Nullable JobProfile current = step.current();
        return current != null && jobs.role(current).map(Role::isStartingPoint).orElse(false);
    }

    private void fill(SkillChoice choice, CareerStep step, KnownSkills known) {
        RoleGap gap = RoleGap.of(step, known, jobs);
        Set<SkillIdentity> named = jobs.named(step);
        // Who works with the one technology that a job is called by wants to be known for it.
        Predicate<Gap> isNamed =
                candidate -> named.contains(candidate.skill()) && (candidate.isWorthMoving() || named.size() == 1);
        if (gap.open().stream().anyMatch(isNamed)) {
            choice.closeGaps(gap, isNamed);
        }
        if (step.isWithinRole()) {
            if (step.to() != Seniority.MID) {
                choice.closeGaps(RoleGap.ofNextStep(jobs.nextStep(step.target(), step.to()), known), any -> true);
            }
            choice.closeGaps(gap, candidate -> candidate.demand().weight() >= MAIN);
            choice.closeGaps(gap, any -> true);
        }
        boolean isUp = isUpTheLadder(step);
        choice.closeGaps(
                gap,
                candidate -> (candidate.isWorthMoving()
                                || (isUp && candidate.demand().signature()))
                        && candidate.demand().weight() >= MAIN);
        choice.closeGaps(
                gap,
                candidate -> candidate.isWorthMoving() || candidate.demand().signature());
    }

    /** Whether somebody who leads others wants to the top of a field: what such a job is about they have begun with. */
    private boolean isUpTheLadder(CareerStep step) {
        return step.isFromLeading()
                && jobs.role(step.target())
                        .map(Role::id)
                        .filter(rules.careers().executives()::contains)
                        .isPresent();
    }

    /**
     * Who has nearly all that a job asks for goes on with what it asks for of seniors. To get still better at what they
     * work with already comes after that.
     */
    private void goFurther(SkillChoice choice, CareerStep step, KnownSkills known) {
        closeGapsOfSeniors(choice, step, known, Gap::isNew);
        choice.closeGaps(RoleGap.of(step, known, jobs), any -> true);
        closeGapsOfSeniors(choice, step, known, any -> true);
        choice.allowAnyKind();
        choice.closeGaps(RoleGap.of(step, known, jobs), any -> true);
        choice.deepen(RoleGap.of(jobs.of(step.target(), step.to()), known));
    }

    private void closeGapsOfSeniors(SkillChoice choice, CareerStep step, KnownSkills known, Predicate<Gap> eligible) {
        for (Seniority more : List.of(Seniority.SENIOR, Seniority.LEAD)) {
            if (!choice.isFull() && more.compareTo(step.to()) > 0) {
                List<Demand> asked = jobs.nextStep(step.target(), more);
                choice.closeGaps(
                        step.isWithinRole() ? RoleGap.ofNextStep(asked, known) : RoleGap.of(asked, known), eligible);
            }
        }
    }

    private List<String> next(CareerStep step, List<NamedSkill> stated, List<Skill> skills) {
        List<String> learned = skills.stream().map(Skill::name).toList();
        KnownSkills known = known(step, stated).withStated(learned, skill -> Proficiency.EXPERT);
        SkillChoice choice = new SkillChoice(catalog, rules.skills(), known, SKILLS, true);
        fill(choice, step, known);
        choice.closeGaps(RoleGap.of(step, known, jobs), any -> true);
        return choice.inOrderOfLearning().stream().map(SkillIdentity::name).toList();
    }

    /** What the person says to know, read once for all that follows from it: fifty texts may name thousands of skills. */
    private Map<String, List<NamedSkill>> stated(JobTransition transition) {
        Map<String, List<NamedSkill>> stated = new LinkedHashMap<>();
        transition.knownSkills().forEach(text -> stated.computeIfAbsent(text, reader::all));
        return stated;
    }

    private static List<NamedSkill> all(Map<String, List<NamedSkill>> stated) {
        return stated.values().stream().flatMap(List::stream).toList();
    }

    private KnownSkills known(CareerStep step, List<NamedSkill> stated) {
        KnownSkills known = new KnownSkills(catalog, rules);
        @Nullable JobProfile current = step.current();
        if (current != null) {
            boolean isBeginner = step.from() == Seniority.JUNIOR;
            // What a junior brings is a level below the job, whatever the job asks a junior for.
            Collection<Demand> demands =
                    jobs.broughtAsCalled(step, jobs.of(current, isBeginner ? Seniority.MID : step.rung()));
            if (isFromOutside(step)) {
                known.withJobOutside(demands);
            } else {
                known.withJob(demands, isBeginner)
                        .withGrown(grown(current, step.experience(), demands))
                        .withGrown(beforeLeading(current, step));
            }
        }
        return known.withNamed(stated, AssumedLevel.of(step, jobs)::of);
    }

    private Map<String, Proficiency> grown(JobProfile job, Seniority from, Collection<Demand> demands) {
        return experience.of(from, job.category(), demands, jobs.nextStep(job, Seniority.LEAD));
    }

    private Map<String, Proficiency> beforeLeading(JobProfile job, CareerStep step) {
        Collection<Demand> asked = jobs.asCalled(step, jobs.of(step.target(), step.to()));
        return jobs.role(job)
                .map(role -> experience.beforeLeading(role.id(), asked))
                .orElse(Map.of());
    }

    private Skill skill(
            SkillIdentity skill,
            List<SkillIdentity> all,
            CareerStep step,
            KnownSkills known,
            JobTransition transition) {
        RoleGap gap = furthest(skill, all, step, known);
        @Nullable JobProfile current = step.current();
        List<String> sources = Stream.concat(Stream.of(step.target()), Stream.ofNullable(current))
                .map(JobProfile::source)
                .distinct()
                .toList();
        SkillLevel level = level(skill, gap, known);
        String why =
                new SkillRationale(catalog, step, gap, known, known(step, List.of()), transition).of(skill, level, all);
        return new Skill(skill.name(), why, sources, level);
    }

    /** The demands that this skill was chosen for: those of the step, or where they are met, of seniors. */
    private RoleGap furthest(SkillIdentity skill, List<SkillIdentity> all, CareerStep step, KnownSkills known) {
        RoleGap gap = RoleGap.of(step, known, jobs);
        Gap own = gap.of(skill);
        boolean isOnlyBeforeAnother = own == null
                && all.stream().anyMatch(other -> other.prerequisites(catalog).contains(skill));
        if (isOnlyBeforeAnother || (own != null && own.isOpen())) {
            return gap;
        }
        RoleGap senior = RoleGap.of(jobs.of(step.target(), Seniority.LEAD), known);
        Gap more = senior.of(skill);
        return more != null && more.isOpen() ? senior : gap;
    }

    /** Who begins is led to use it, at most; who knows something of it goes one level up. A prerequisite is learned to be used. */
    private static SkillLevel level(SkillIdentity skill, RoleGap job, KnownSkills known) {
        Proficiency from = known.of(skill);
        Gap gap = job.of(skill);
        Proficiency asked = gap == null ? Proficiency.BASIC : gap.demand().level();
        Proficiency to = asked.compareTo(from) > 0 ? asked : from.next();
        return new SkillLevel(from, to.atMost(from == Proficiency.NONE ? Proficiency.WORKING : from.next()));
    }
}
