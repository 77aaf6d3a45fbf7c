package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.StatedSkill;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How well a skill is taken to be known that somebody names without saying how well: as far as they have come in their job. */
final class AssumedLevel {

    private final Seniority seniority;
    private final Map<SkillIdentity, Proficiency> ofSeniors = new HashMap<>();

    private AssumedLevel(Seniority seniority, List<Collection<Demand>> jobs) {
        this.seniority = seniority;
        jobs.forEach(demands ->
                demands.forEach(demand -> ofSeniors.merge(demand.skill(), demand.level(), Proficiency::atLeast)));
    }

    static AssumedLevel of(CareerStep step, JobDemands jobs) {
        List<JobProfile> both = Stream.of(step.current(), step.target())
                .filter(Objects::nonNull)
                .toList();
        return new AssumedLevel(
                step.from(), both.stream().map(job -> jobs.of(job, step.from())).toList());
    }

    /** A junior has begun, others work with it; a senior knows it as well as either of the two jobs asks for. */
    Proficiency of(SkillIdentity skill) {
        return switch (seniority) {
            case JUNIOR -> Proficiency.BASIC;
            case MID -> Proficiency.WORKING;
            case SENIOR, LEAD ->
                ofSeniors.getOrDefault(skill, Proficiency.WORKING).atLeast(Proficiency.WORKING);
        };
    }

    /**
     * Returns how each of the texts is read in which somebody says what they know.
     *
     * @param named the skills that each of them names
     */
    List<StatedSkill> read(Map<String, List<NamedSkill>> named) {
        Map<String, StatedSkill> stated = new LinkedHashMap<>();
        named.forEach((text, skills) -> skills.forEach(each -> {
            StatedSkill skill = stated(text, each);
            String key = skill.skill() == null ? text : skill.skill();
            stated.merge(key, skill, AssumedLevel::better);
        }));
        return List.copyOf(stated.values());
    }

    /** A skill that is named twice counts once, as well as it is known by either name. */
    private static StatedSkill better(StatedSkill first, StatedSkill other) {
        boolean isBetter =
                first.level() != null && other.level() != null && other.level().compareTo(first.level()) > 0;
        return isBetter ? new StatedSkill(first.asked(), first.skill(), other.level(), other.told()) : first;
    }

    private StatedSkill stated(String text, NamedSkill skill) {
        if (skill.entry() == null) {
            return new StatedSkill(text, null, null, false);
        }
        Proficiency level = skill.level() == null ? of(SkillIdentity.of(skill)) : Proficiency.of(skill.level());
        return new StatedSkill(text, skill.name(), level, skill.level() != null);
    }
}
