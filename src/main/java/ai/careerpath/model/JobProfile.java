package ai.careerpath.model;

import java.util.List;

/**
 * A job as a knowledge source describes it.
 *
 * @param source where the profile came from, such as {@code catalog: Data Engineer}
 * @param skills most important first
 */
public record JobProfile(String title, String description, String category, List<SkillDemand> skills, String source) {

    public JobProfile {
        skills = List.copyOf(skills);
    }

    /**
     * How much a job asks for a skill.
     *
     * @param weight 1 (helpful) to 10 (the job is about it)
     * @param level {@code basic}, {@code working} or {@code expert}
     */
    public record SkillDemand(String skill, int weight, String level) {}
}
