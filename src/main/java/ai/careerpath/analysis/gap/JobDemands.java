package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.skill.SkillNames;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What jobs ask for at a seniority. Where a profile is of a role of the catalogue, its marks and lists count too. */
final class JobDemands {

    /** From this weight on a job needs a skill all the time. */
    private static final int DAILY = 7;

    private final Catalog catalog;
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, List<String>> namesBySkill = new HashMap<>();
    private final GapRules rules;
    private final SkillNames technologies;

    JobDemands(Catalog catalog, GapRules rules) {
        this.catalog = catalog;
        this.rules = rules;
        this.technologies = new SkillNames(
                catalog, rules.technologies().names(), rules.technologies().homonyms());
        catalog.roles().forEach(role -> roles.put(key(role.title()), role));
        catalog.skills().forEach(skill -> namesBySkill.put(skill.id(), names(skill)));
    }

    /** Returns each skill once, most important first. */
    Collection<Demand> of(JobProfile job, Seniority seniority) {
        @Nullable Role role = roles.get(key(job.title()));
        Set<String> signatures = signatures(job, role);
        Map<SkillIdentity, Demand> demands = new LinkedHashMap<>();
        job.skills().forEach(asked -> {
            SkillIdentity skill = SkillIdentity.of(asked.skill(), catalog);
            Demand demand = new Demand(
                    skill,
                    asked.weight(),
                    Proficiency.of(asked.level()),
                    signatures.contains(skill.key()),
                    isNamed(skill, job.title()),
                    Seniority.MID);
            demands.putIfAbsent(skill, seniority == Seniority.JUNIOR ? demand.forJuniors() : demand);
        });
        if (role != null && seniority.compareTo(Seniority.SENIOR) >= 0) {
            add(role.senior(), Seniority.SENIOR, demands);
        }
        if (role != null && seniority == Seniority.LEAD) {
            add(role.lead(), Seniority.LEAD, demands);
        }
        return demands.values();
    }

    /**
     * Returns the technologies that the own words of the target name, and the title of its role does not; where they name none, the
     * one of several ways into a wide role that what the person works with leads to.
     */
    Set<SkillIdentity> named(CareerStep step) {
        return technologies.in(step.targetWords()).isEmpty()
                ? ownWay(step)
                : named(step.targetWords(), step.target().title());
    }

    private Set<SkillIdentity> named(String words, String title) {
        Set<SkillEntry> named = technologies.in(words);
        if (!named.isEmpty()) {
            named.removeAll(technologies.in(title));
        }
        return named.stream().map(SkillIdentity::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns what the current job brings where its role brings this: what the own words name is worked with, and of what that
     * stands in for there are the basics at most. Who tests with Selenium has not worked with Playwright.
     */
    Collection<Demand> broughtAsCalled(CareerStep step, Collection<Demand> ofRole) {
        @Nullable JobProfile current = step.current();
        Set<SkillIdentity> named = current == null ? Set.of() : named(step.currentWords(), current.title());
        if (named.isEmpty()) {
            return ofRole;
        }
        List<Demand> brought = new ArrayList<>();
        named.forEach(skill -> brought.add(asNamed(skill, step, ofRole).atWork()));
        ofRole.stream()
                .filter(demand -> !named.contains(demand.skill()))
                .map(demand ->
                        named.stream().anyMatch(skill -> standsFor(skill, demand.skill())) ? demand.seen() : demand)
                .forEach(brought::add);
        return brought;
    }

    private Set<SkillIdentity> ownWay(CareerStep step) {
        List<String[]> ways = role(step.target())
                .map(Role::id)
                .map(rules.technologies()::waysInto)
                .orElse(List.of());
        if (ways.isEmpty() || step.isWithinRole()) {
            return Set.of();
        }
        Set<String> own = technologies.in(String.join(" / ", step.stated())).stream()
                .map(SkillEntry::id)
                .collect(Collectors.toCollection(HashSet::new));
        if (step.current() != null) {
            of(step.current(), Seniority.MID).stream()
                    .filter(demand -> demand.signature() && demand.weight() >= Demand.CORE)
                    .forEach(demand -> own.add(demand.skill().key()));
        }
        return ways.stream()
                .filter(way -> own.contains(way[0]))
                .findFirst()
                .map(way -> Set.of(SkillIdentity.of(way[1], catalog)))
                .orElse(Set.of());
    }

    /** Returns what the target asks for where its role asks for this: it is about what it is called by, and others by the way. */
    Collection<Demand> asCalled(CareerStep step, Collection<Demand> ofRole) {
        Set<SkillIdentity> named = named(step);
        if (named.isEmpty()) {
            return ofRole;
        }
        List<Demand> asked = new ArrayList<>();
        named.forEach(skill -> asked.add(asNamed(skill, step, ofRole)));
        for (Demand demand : ofRole) {
            if (!named.contains(demand.skill())) {
                boolean isReplaced = named.stream().anyMatch(skill -> standsFor(skill, demand.skill()));
                asked.add(isReplaced ? demand.byTheWay() : demand);
            }
        }
        return asked;
    }

    private static Demand asNamed(SkillIdentity skill, CareerStep step, Collection<Demand> ofRole) {
        return ofRole.stream()
                .filter(demand -> demand.skill().equals(skill))
                .findFirst()
                .map(Demand::asNamed)
                .orElseGet(() -> new Demand(skill, Demand.CORE, Proficiency.EXPERT, true, true, step.to()));
    }

    private boolean standsFor(SkillIdentity skill, SkillIdentity other) {
        return (rules.skills().substitutes(skill.key()).contains(other.key())
                        || rules.technologies().inPlace(skill.key()).contains(other.key()))
                && !skill.prerequisites(catalog).contains(other);
    }

    /** Returns what somebody needs to begin in a job: what it is about, and what it needs every day. */
    List<Demand> toBegin(JobProfile job) {
        return of(job, Seniority.JUNIOR).stream()
                .filter(demand -> demand.signature() || demand.weight() >= DAILY)
                .toList();
    }

    /** Returns what is asked for at this seniority and not before it, all of it a signature of the step. */
    List<Demand> nextStep(JobProfile job, Seniority seniority) {
        return of(job, seniority).stream()
                .filter(demand -> demand.askedOf() == seniority)
                .map(demand -> demand.withSignature(true))
                .toList();
    }

    private void add(List<RequiredSkill> list, Seniority seniority, Map<SkillIdentity, Demand> demands) {
        for (RequiredSkill asked : list) {
            SkillIdentity skill = SkillIdentity.of(asked.skill(), catalog);
            @Nullable Demand before = demands.get(skill);
            demands.put(
                    skill,
                    new Demand(
                            skill,
                            before == null ? asked.weight() : Math.max(asked.weight(), before.weight()),
                            Proficiency.of(asked.level()),
                            before != null && before.signature(),
                            before != null && before.isNamed(),
                            seniority));
        }
    }

    private Set<String> signatures(JobProfile job, @Nullable Role role) {
        if (role == null || role.isStartingPoint()) {
            return job.skills().stream()
                    .filter(asked -> asked.weight() >= Demand.CORE)
                    .map(asked -> SkillIdentity.of(asked.skill(), catalog).key())
                    .collect(Collectors.toSet());
        }
        return role.skills().stream()
                .filter(RequiredSkill::signature)
                .map(RequiredSkill::skill)
                .collect(Collectors.toSet());
    }

    private boolean isNamed(SkillIdentity skill, String title) {
        String words = " " + key(title) + " ";
        return namesBySkill.getOrDefault(skill.key(), List.of()).stream().anyMatch(words::contains);
    }

    /** As they stand between other words. */
    private static List<String> names(SkillEntry skill) {
        return Stream.concat(Stream.of(skill.name()), skill.aliases().stream())
                .map(name -> " " + key(name) + " ")
                .toList();
    }

    /** The role of the catalogue that the job is; empty when it is none. */
    Optional<Role> role(JobProfile job) {
        return Optional.ofNullable(roles.get(key(job.title())));
    }

    /** The roles that there is a path to. */
    List<Role> coveredRoles() {
        List<Role> covered = new ArrayList<>(catalog.roles());
        covered.removeIf(Role::isStartingPoint);
        return covered;
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
