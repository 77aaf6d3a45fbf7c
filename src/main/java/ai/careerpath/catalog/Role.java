package ai.careerpath.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A job of the catalogue.
 *
 * @param id kebab-case, unique
 * @param aliases other titles people use for it
 * @param description one paragraph: what people in this job do
 * @param skills what the job asks for, most important first
 */
public record Role(
        String id,
        String title,
        List<String> aliases,
        String category,
        String description,
        List<RequiredSkill> skills) {

    public Role {
        aliases = List.copyOf(aliases);
        skills = List.copyOf(skills);
    }

    /** Whether the catalogue knows this job only as one that people come from, with the skills it honestly brings. */
    @JsonIgnore
    public boolean isStartingPoint() {
        return category.equals("Starting Points");
    }

    /**
     * A skill that a role asks for.
     *
     * @param skill the id of a {@link SkillEntry}
     * @param weight 1 (helpful) to 10 (the job is about it)
     * @param level {@code basic}, {@code working} or {@code expert}
     */
    public record RequiredSkill(String skill, int weight, String level) {}
}
