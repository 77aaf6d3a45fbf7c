package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.catalog.skill.SkillReader;
import ai.careerpath.model.distance.Proficiency;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a person can be taken to know: from the current job, from what they say, and what both build on. */
final class KnownSkills {

    private final Catalog catalog;
    private final GapRules rules;
    private final Map<SkillIdentity, Proficiency> known = new HashMap<>();
    private final Set<SkillIdentity> stated = new HashSet<>();
    private final Set<SkillIdentity> named = new HashSet<>();
    private final Map<SkillIdentity, SkillIdentity> fromKin = new HashMap<>();

    KnownSkills(Catalog catalog, GapRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /** Adds what the job of the person asks for; a beginner in it is one level below. */
    KnownSkills withJob(Collection<Demand> demands, boolean isBeginner) {
        UnaryOperator<Proficiency> brought = isBeginner ? Proficiency::previous : UnaryOperator.identity();
        demands.forEach(demand -> add(demand.skill(), brought.apply(demand.level())));
        if (Demand.areOfProgrammers(demands, rules.languages())) {
            for (Proficiency level : List.of(Proficiency.WORKING, Proficiency.BASIC)) {
                rules.languages()
                        .ofProgrammers(level)
                        .forEach(key -> add(SkillIdentity.of(key, catalog), brought.apply(level)));
            }
        }
        return this;
    }

    /** Adds what a job outside of tech work brings, and nothing that it builds on: who keeps records well needs no SQL for it. */
    KnownSkills withJobOutside(Collection<Demand> demands) {
        demands.forEach(demand -> known.merge(demand.skill(), demand.level(), Proficiency::atLeast));
        return this;
    }

    /** Adds skills by their keys, with the level they are brought at. */
    KnownSkills withGrown(Map<String, Proficiency> grown) {
        grown.forEach((key, level) -> add(SkillIdentity.of(key, catalog), level));
        return this;
    }

    /**
     * Adds what the person says they know. Where they say how well, that counts more than what their job suggests.
     *
     * @param assumed how well they know what they do not say the level of
     */
    KnownSkills withStated(List<String> names, Function<SkillIdentity, Proficiency> assumed) {
        SkillReader reader = new SkillReader(catalog);
        return withNamed(
                names.stream().flatMap(name -> reader.all(name).stream()).toList(), assumed);
    }

    /** Adds the same where it was read before. */
    KnownSkills withNamed(List<NamedSkill> skills, Function<SkillIdentity, Proficiency> assumed) {
        Map<SkillIdentity, Proficiency> told = new HashMap<>();
        for (NamedSkill skill : skills) {
            SkillIdentity identity = SkillIdentity.of(skill);
            named.add(identity);
            if (SkillIdentity.isKnown(skill)) {
                stated.add(identity);
            }
            if (skill.level() == null) {
                add(identity, assumed.apply(identity));
            } else {
                told.merge(identity, Proficiency.of(skill.level()), Proficiency::atLeast);
            }
        }
        told.forEach(this::add);
        known.putAll(told);
        return this;
    }

    Proficiency of(SkillIdentity skill) {
        return known.getOrDefault(skill, Proficiency.NONE);
    }

    boolean worksWith(SkillIdentity skill) {
        return of(skill).compareTo(Proficiency.WORKING) >= 0;
    }

    /**
     * Returns with how many skills of the field of this one the person works: of its category, where SQL and HTML are no languages
     * that programs are written in.
     */
    long countOfField(SkillEntry skill) {
        boolean isForPrograms = rules.languages().isForPrograms(skill.id());
        return known.keySet().stream()
                .filter(this::worksWith)
                .filter(other -> rules.languages().isForPrograms(other.key()) == isForPrograms)
                .flatMap(other -> catalog.skill(other.key()).stream())
                .filter(entry -> entry.category().equals(skill.category()))
                .count();
    }

    /** Whether the person said so; such a skill is never recommended. */
    boolean isStated(SkillIdentity skill) {
        return stated.contains(skill);
    }

    /** Whether the person named it, however well they say to know it. */
    boolean isNamed(SkillIdentity skill) {
        return named.contains(skill);
    }

    /** The skill of the same kind from which the basics of this one follow; empty where it is known by itself, or not at all. */
    Optional<SkillIdentity> kinOf(SkillIdentity skill) {
        return Optional.ofNullable(fromKin.get(skill));
    }

    /** Who works with a skill works with what it builds on, which need not make them an expert in that. */
    private void add(SkillIdentity skill, Proficiency proficiency) {
        merge(skill, proficiency);
        Proficiency implied = proficiency.atMost(Proficiency.WORKING);
        skill.prerequisites(catalog).forEach(prerequisite -> merge(prerequisite, implied));
        rules.skills().usualBefore(skill.key()).forEach(key -> merge(SkillIdentity.of(key, catalog), implied));
        if (implied == Proficiency.WORKING) {
            rules.skills().implied(skill.key()).forEach(key -> add(SkillIdentity.of(key, catalog), Proficiency.BASIC));
        }
    }

    private void merge(SkillIdentity skill, Proficiency proficiency) {
        if (proficiency == Proficiency.NONE) {
            return;
        }
        fromKin.remove(skill);
        known.merge(skill, proficiency, Proficiency::atLeast);
        if (proficiency.compareTo(Proficiency.WORKING) >= 0) {
            rules.skills().kin(skill.key()).stream()
                    .map(key -> SkillIdentity.of(key, catalog))
                    .filter(other -> !known.containsKey(other))
                    .forEach(other -> {
                        known.put(other, Proficiency.BASIC);
                        fromKin.put(other, skill);
                    });
        }
    }
}
