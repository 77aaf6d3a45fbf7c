package ai.careerpath.analysis;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobProfile.SkillDemand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person can be taken to know: from the current job, from what they say, and what both build on. */
final class KnownSkills {

    private final Catalog catalog;
    private final Map<SkillIdentity, Proficiency> known = new HashMap<>();
    private final Set<SkillIdentity> stated = new HashSet<>();

    /** @param current null when nothing is known about the current job */
    KnownSkills(@Nullable JobProfile current, List<String> statedSkills, Catalog catalog) {
        this.catalog = catalog;
        if (current != null) {
            current.skills().forEach(this::fromJob);
        }
        for (String name : statedSkills) {
            SkillIdentity skill = SkillIdentity.of(name, catalog);
            stated.add(skill);
            add(skill, Proficiency.EXPERT);
        }
    }

    Proficiency of(SkillIdentity skill) {
        return known.getOrDefault(skill, Proficiency.NONE);
    }

    /** Whether the person said so; such a skill is never recommended. */
    boolean isStated(SkillIdentity skill) {
        return stated.contains(skill);
    }

    private void fromJob(SkillDemand demand) {
        add(SkillIdentity.of(demand.skill(), catalog), Proficiency.of(demand.level()));
    }

    /** Who knows a skill well knows what it builds on, if less well. */
    private void add(SkillIdentity skill, Proficiency proficiency) {
        known.merge(skill, proficiency, KnownSkills::higher);
        Proficiency implied = proficiency.previous();
        skill.prerequisites(catalog).forEach(prerequisite -> known.merge(prerequisite, implied, KnownSkills::higher));
    }

    private static Proficiency higher(Proficiency one, Proficiency other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
