package ai.careerpath.analysis.gap;

import ai.careerpath.model.JobProfile;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.Collection;
import java.util.HashMap;
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
}
