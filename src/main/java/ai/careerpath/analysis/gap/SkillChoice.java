package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.SkillRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.distance.Proficiency;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the skills that bring somebody closest to a job. A skill is chosen together with those of its prerequisites that
 * are missing, or not at all. The same input gives the same choice.
 */
final class SkillChoice {

    private static final int THREE = 3;

    private final Catalog catalog;
    private final SkillRules rules;
    private final KnownSkills known;
    private final int most;
    private final boolean onlyAsked;
    private final Set<SkillIdentity> chosen = new LinkedHashSet<>();

    private @Nullable RoleGap job;
    private boolean isAnyKind;

    /**
     * @param most how many skills there is room for
     * @param onlyAsked whether nothing is chosen that the job does not ask for, not even a prerequisite
     */
    SkillChoice(Catalog catalog, SkillRules rules, KnownSkills known, int most, boolean onlyAsked) {
        this.catalog = catalog;
        this.rules = rules;
        this.known = known;
        this.most = most;
        this.onlyAsked = onlyAsked;
    }

    /** From here on a third skill of a narrow kind is better than none. */
    void allowAnyKind() {
        isAnyKind = true;
    }

    /** Fills what room there is with eligible gaps of a job: one that makes the job this job first. */
    void closeGaps(RoleGap job, Predicate<Gap> eligible) {
        this.job = job;
        List<Gap> open = job.open().stream()
                .filter(gap -> isOpenTo(gap.skill()) && eligible.test(gap))
                .toList();
        if (chosen.isEmpty()) {
            beginWithSignature(job, open);
        }
        Predicate<Gap> useful = gap -> !isReplaceable(gap, job) && (isAnyKind || !makesThreeOfAKind(gap));
        Optional<Gap> next = next(job, open, useful);
        while (next.isPresent()) {
            chosen.addAll(bundle(next.get().skill()));
            next = next(job, open, useful);
        }
    }

    /** A third skill of one category comes only where it is worth twice as much as any other. */
    private Optional<Gap> next(RoleGap job, List<Gap> open, Predicate<Gap> useful) {
        Optional<Gap> best = best(job, open, useful);
        return best(job, open, useful.and(gap -> gap.demand().signature() || !isThirdOfAKind(gap)))
                .filter(other -> 2 * worth(other, job) > worth(best.orElse(other), job))
                .or(() -> best);
    }

    /** Fills what room there is with more of what the job asks for already, most important first. */
    void deepen(RoleGap job) {
        job.all().stream()
                .filter(gap -> !gap.isOpen() && gap.known() != Proficiency.EXPERT && isOpenTo(gap.skill()))
                .sorted(Comparator.comparingInt((Gap gap) -> Gap.importance(gap.demand()))
                        .reversed())
                .limit(room())
                .forEach(gap -> chosen.add(gap.skill()));
    }

    boolean isFull() {
        return room() <= 0;
    }

    /** Returns what was chosen in the order it is learned in. */
    List<SkillIdentity> inOrderOfLearning() {
        Set<SkillIdentity> ordered = new LinkedHashSet<>();
        Set<SkillIdentity> seen = new HashSet<>();
        chosen.forEach(skill -> addAfterEarlier(skill, ordered, seen));
        return List.copyOf(ordered);
    }

    private void addAfterEarlier(SkillIdentity skill, Set<SkillIdentity> ordered, Set<SkillIdentity> seen) {
        if (seen.add(skill)) {
            before(skill).filter(chosen::contains).forEach(earlier -> addAfterEarlier(earlier, ordered, seen));
            ordered.add(skill);
        }
    }

    private Stream<SkillIdentity> before(SkillIdentity skill) {
        List<SkillIdentity> prerequisites = skill.prerequisites(catalog);
        List<SkillIdentity> own =
                Stream.concat(prerequisites.stream(), Stream.of(skill)).toList();
        Stream<SkillIdentity> groups = rules.needs(keys(own.stream())).stream()
                .filter(group -> own.stream().noneMatch(one -> group.contains(one.key())))
                .flatMap(List::stream)
                .map(key -> SkillIdentity.of(key, catalog));
        Stream<SkillIdentity> earlier = rules.earlier(skill.key()).stream().map(key -> SkillIdentity.of(key, catalog));
        return Stream.of(groups, prerequisites.stream(), earlier).flatMap(all -> all);
    }

    private void beginWithSignature(RoleGap job, List<Gap> open) {
        List<Gap> signatures = signatures(open, job);
        if (signatures.isEmpty()) {
            signatures = signatures(
                    job.open().stream().filter(gap -> isOpenTo(gap.skill())).toList(), job);
        }
        if (!add(job, signatures, gap -> !makesThreeOfAKind(gap)) && !add(job, signatures, gap -> true)) {
            signatures.stream()
                    .map(gap -> bundle(gap.skill()))
                    .min(Comparator.comparingInt(List::size))
                    .ifPresent(this::beginLongWay);
        }
    }

    private List<Gap> signatures(List<Gap> gaps, RoleGap job) {
        return gaps.stream()
                .filter(gap -> gap.demand().signature() && !isReplaceable(gap, job))
                .toList();
    }

    /** Where all that a job is about is too far for one answer, the answer is how the shortest way there begins. */
    private void beginLongWay(List<SkillIdentity> way) {
        way.stream()
                .map(this::bundle)
                .filter(part -> part.size() <= room())
                .max(Comparator.comparingInt(List::size))
                .ifPresent(chosen::addAll);
    }

    private boolean add(RoleGap job, Collection<Gap> open, Predicate<Gap> wanted) {
        return best(job, open, wanted)
                .map(gap -> chosen.addAll(bundle(gap.skill())))
                .isPresent();
    }

    /** The gap that is worth most for each skill to learn for it, if there is room. */
    private Optional<Gap> best(RoleGap job, Collection<Gap> open, Predicate<Gap> wanted) {
        Gap best = null;
        double most = 0;
        for (Gap gap : open) {
            if (isOpenTo(gap.skill()) && wanted.test(gap)) {
                double worth = worth(gap, job);
                if (worth > most && bundle(gap.skill()).size() <= room()) {
                    best = gap;
                    most = worth;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double worth(Gap gap, RoleGap job) {
        List<SkillIdentity> bundle = bundle(gap.skill());
        return worth(bundle, job) / bundle.size();
    }

    private static double worth(List<SkillIdentity> bundle, RoleGap job) {
        double worth = 0;
        for (SkillIdentity skill : bundle) {
            Gap gap = job.of(skill);
            worth += gap == null ? 0 : gap.size();
        }
        return worth;
    }

    /** The skill after those of its prerequisites that are neither known nor chosen. */
    private List<SkillIdentity> bundle(SkillIdentity skill) {
        List<SkillIdentity> own = withPrerequisites(skill);
        Set<SkillIdentity> bundle = new LinkedHashSet<>();
        for (List<String> group : rules.needs(keys(own.stream().filter(this::isUnknown)))) {
            boolean isThere = group.stream()
                    .map(key -> SkillIdentity.of(key, catalog))
                    .anyMatch(one -> !isUnknown(one) || chosen.contains(one) || own.contains(one));
            if (!isThere && job != null && !job.isNextStep() && job.asksForAnyOf(group)) {
                bundle.addAll(withPrerequisites(job.mostImportant(group)));
            }
        }
        bundle.addAll(own);
        return List.copyOf(bundle);
    }

    private List<SkillIdentity> withPrerequisites(SkillIdentity skill) {
        Set<SkillIdentity> way = new LinkedHashSet<>();
        addWithPrerequisites(skill, way);
        return List.copyOf(way);
    }

    /** Who has something of a skill needs nothing that it builds on. */
    private void addWithPrerequisites(SkillIdentity skill, Set<SkillIdentity> way) {
        if (isUnknown(skill)) {
            Stream.concat(skill.directPrerequisites(catalog).stream(), foundations(skill))
                    .filter(earlier -> isMissing(earlier) && !way.contains(earlier))
                    .forEach(earlier -> addWithPrerequisites(earlier, way));
        }
        way.add(skill);
    }

    private Stream<SkillIdentity> foundations(SkillIdentity skill) {
        return rules.foundations(skill.key()).stream()
                .map(key -> SkillIdentity.of(key, catalog))
                .filter(earlier -> job != null && job.of(earlier) != null);
    }

    /** Where the job stays the same, only what it asks for can be missing. */
    private boolean isMissing(SkillIdentity skill) {
        boolean isAsked = job == null || job.of(skill) != null;
        boolean mustBeAsked = onlyAsked || (job != null && job.isNextStep());
        return isUnknown(skill) && isOpenTo(skill) && (isAsked || !mustBeAsked);
    }

    private boolean isUnknown(SkillIdentity skill) {
        return known.of(skill) == Proficiency.NONE;
    }

    private boolean isOpenTo(SkillIdentity skill) {
        return !chosen.contains(skill) && !known.isStated(skill);
    }

    /** Whether another skill does in its place: the job is not about this one, and asks for nothing that builds on it. */
    private boolean isReplaceable(Gap gap, RoleGap job) {
        boolean isAbout = gap.demand().signature()
                && (gap.demand().isNamed() || !rules.isOneOfAny(gap.skill().key()));
        return !isAbout
                && rules.substitutes(gap.skill().key()).stream().anyMatch(other -> stands(other, gap.skill()))
                && job.all().stream()
                        .noneMatch(other -> other.skill().prerequisites(catalog).contains(gap.skill()));
    }

    private boolean stands(String other, SkillIdentity skill) {
        SkillIdentity substitute = SkillIdentity.of(other, catalog);
        return !substitute.equals(skill)
                && !skill.prerequisites(catalog).contains(substitute)
                && (known.of(substitute).compareTo(Proficiency.WORKING) >= 0 || chosen.contains(substitute));
    }

    private boolean isThirdOfAKind(Gap gap) {
        Optional<String> kind = kind(gap.skill());
        return kind.isPresent()
                && chosen.stream().filter(skill -> kind(skill).equals(kind)).count() >= 2;
    }

    /** Whether the answer would have three skills of a narrow kind with it and what it needs. */
    private boolean makesThreeOfAKind(Gap gap) {
        List<SkillIdentity> bundle = bundle(gap.skill());
        return bundle.stream()
                .map(skill -> rules.kind(skill.key()))
                .flatMap(Optional::stream)
                .distinct()
                .anyMatch(kind -> Stream.concat(chosen.stream(), bundle.stream())
                                .distinct()
                                .filter(skill -> rules.kind(skill.key())
                                        .filter(kind::equals)
                                        .isPresent())
                                .count()
                        >= THREE);
    }

    private Optional<String> kind(SkillIdentity skill) {
        return catalog.skill(skill.key()).map(SkillEntry::category);
    }

    private static List<String> keys(Stream<SkillIdentity> skills) {
        return skills.map(SkillIdentity::key).toList();
    }

    private int room() {
        return most - chosen.size();
    }
}
