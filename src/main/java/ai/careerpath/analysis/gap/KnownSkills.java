package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.catalog.skill.SkillReader;
import ai.careerpath.model.distance.Proficiency;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person can be taken to know: from the current job, from what they say, and what both build on. */
final class KnownSkills {

    private final Catalog catalog;
    private final GapRules rules;
    private final Map<SkillIdentity, Proficiency> known = new HashMap<>();
    private final Set<SkillIdentity> stated = new HashSet<>();

    KnownSkills(Catalog catalog, GapRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /** Adds what the job of the person asks for; a beginner in it is one level below. */
    KnownSkills withJob(Collection<Demand> demands, boolean isBeginner) {
        demands.forEach(
                demand -> add(demand.skill(), isBeginner ? demand.level().previous() : demand.level()));
        if (rules.isProgramming(demands)) {
            Proficiency everyday = isBeginner ? Proficiency.BASIC : Proficiency.WORKING;
            rules.everydaySkills().forEach(key -> add(SkillIdentity.of(key, catalog), everyday));
        }
        return this;
    }

    /** Adds what the person says they know: well, unless they say how well. */
    KnownSkills withStated(List<String> names) {
        SkillReader reader = new SkillReader(catalog);
        for (String name : names) {
            for (NamedSkill skill : reader.all(name)) {
                add(
                        SkillIdentity.of(skill),
                        skill.level() == null ? Proficiency.EXPERT : Proficiency.of(skill.level()));
            }
        }
        stated.addAll(SkillIdentity.known(names, catalog));
        return this;
    }

    Proficiency of(SkillIdentity skill) {
        return known.getOrDefault(skill, Proficiency.NONE);
    }

    /** Whether the person said so; such a skill is never recommended. */
    boolean isStated(SkillIdentity skill) {
        return stated.contains(skill);
    }

    /** Who works with a skill works with what it builds on, which need not make them an expert in that. */
    private void add(SkillIdentity skill, Proficiency proficiency) {
        known.merge(skill, proficiency, Proficiency::atLeast);
        Proficiency implied = proficiency.atMost(Proficiency.WORKING);
        skill.prerequisites(catalog).forEach(prerequisite -> known.merge(prerequisite, implied, Proficiency::atLeast));
    }
}
