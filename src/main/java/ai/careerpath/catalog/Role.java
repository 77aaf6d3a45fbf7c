package ai.careerpath.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A job of the catalogue.
 *
 * @param id kebab-case, unique
 * @param aliases other titles people use for it
 * @param description one paragraph: what people in this job do
 * @param soc the code of the occupation it belongs to in O*NET-SOC 2019, such as {@code 15-1252.00}; null where none
 *     fits
 * @param skills what the job asks for of somebody with a few years in it, most important first
 * @param senior what it asks for of a senior, beyond {@code skills} or at a higher level than there
 * @param lead what it asks for of a lead, staff or principal, beyond {@code skills} and {@code senior} or at a higher
 *     level than there
 */
public record Role(
        String id,
        String title,
        List<String> aliases,
        String category,
        String description,
        @JsonProperty(required = false) @Nullable String soc,
        List<RequiredSkill> skills,
        @JsonProperty(required = false) List<RequiredSkill> senior,
        @JsonProperty(required = false) List<RequiredSkill> lead) {

    /** The category of the jobs that people only come from. */
    public static final String STARTING_POINTS = "Starting Points";

    public Role {
        aliases = List.copyOf(aliases);
        skills = List.copyOf(skills);
        senior = List.copyOf(Objects.requireNonNullElse(senior, List.of()));
        lead = List.copyOf(Objects.requireNonNullElse(lead, List.of()));
    }

    /** Whether the catalogue knows this job only as one that people come from, with the skills it honestly brings. */
    @JsonIgnore
    public boolean isStartingPoint() {
        return category.equals(STARTING_POINTS);
    }

    /**
     * A skill that a role asks for.
     *
     * @param skill the id of a {@link SkillEntry}
     * @param weight 1 (helpful) to 10 (the job is about it)
     * @param level {@code basic}, {@code working} or {@code expert}
     * @param signature whether it is one of the few skills that make this job this job
     */
    public record RequiredSkill(
            String skill,
            int weight,
            String level,
            @JsonProperty(required = false) boolean signature) {}
}
