package ai.careerpath.analysis;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.Skill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses up to three skills: the largest gaps of the target first, each after the prerequisites of it that are missing,
 * then what lies beyond the target's demands. The same input gives the same choice.
 */
final class SkillChoice {

    static final int SKILLS = 3;

    private final Catalog catalog;
    private final KnownSkills known;
    private final @Nullable JobProfile current;
    private final Map<SkillIdentity, Skill> chosen = new LinkedHashMap<>();

    /** @param current null when nothing is known about the current job */
    SkillChoice(@Nullable JobProfile current, List<String> knownSkills, Catalog catalog) {
        this.catalog = catalog;
        this.current = current;
        this.known = new KnownSkills(current, knownSkills, catalog);
    }

    /** @param targets best first; a later one only fills what the ones before it leave open */
    List<Skill> among(List<JobProfile> targets) {
        targets.forEach(this::closeGaps);
        targets.stream().limit(1).forEach(this::deepen);
        return inOrderOfLearning();
    }

    private void closeGaps(JobProfile target) {
        List<Gap> gaps = Gap.of(target, known, catalog);
        Set<SkillIdentity> demanded = gaps.stream().map(Gap::skill).collect(Collectors.toSet());
        SkillRationale whys = new SkillRationale(current, target);
        for (Gap gap : gaps) {
            if (gap.isOpen() && isOpenTo(gap.skill())) {
                List<SkillIdentity> missing = new ArrayList<>();
                collectMissing(gap.skill(), missing);
                missing.forEach(skill ->
                        choose(skill, whys.comesFirst(skill, gap, demanded.contains(skill), chosen.size()), target));
                choose(gap.skill(), whys.closes(gap, chosen.size()), target);
            }
        }
    }

    private void deepen(JobProfile target) {
        SkillRationale whys = new SkillRationale(current, target);
        Gap.of(target, known, catalog).stream()
                .filter(gap -> !gap.isOpen() && gap.known() != Proficiency.EXPERT)
                .filter(gap -> isOpenTo(gap.skill()))
                .forEach(gap -> choose(gap.skill(), whys.goesBeyond(gap), target));
    }

    /** What is known ends the search: its own prerequisites were met some way. */
    private void collectMissing(SkillIdentity skill, List<SkillIdentity> missing) {
        for (SkillIdentity prerequisite : skill.directPrerequisites(catalog)) {
            boolean isMissing = known.of(prerequisite) == Proficiency.NONE && isOpenTo(prerequisite);
            if (isMissing && !missing.contains(prerequisite)) {
                collectMissing(prerequisite, missing);
                missing.add(prerequisite);
            }
        }
    }

    private List<Skill> inOrderOfLearning() {
        Set<SkillIdentity> ordered = new LinkedHashSet<>();
        for (SkillIdentity skill : chosen.keySet()) {
            skill.prerequisites(catalog).stream().filter(chosen::containsKey).forEach(ordered::add);
            ordered.add(skill);
        }
        return ordered.stream().map(chosen::get).map(Objects::requireNonNull).toList();
    }

    private boolean isOpenTo(SkillIdentity skill) {
        return !chosen.containsKey(skill) && !known.isStated(skill);
    }

    private void choose(SkillIdentity skill, String why, JobProfile target) {
        if (chosen.size() < SKILLS) {
            List<String> sources = Stream.concat(Stream.of(target), Stream.ofNullable(current))
                    .map(JobProfile::source)
                    .distinct()
                    .toList();
            chosen.put(skill, new Skill(skill.name(), why, sources));
        }
    }
}
