package ai.careerpath.api;

import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks: the way from one job to another. All text is normalised before it is checked.
 *
 * @param knownSkills skills that are never recommended again
 * @param level how far somebody has come in the current role; null where the title tells it, or nothing does
 * @param hoursPerWeek the hours a week that there are for learning; null when not told
 */
public record CareerPathRequest(
        @NotNull(message = "{request.required}")
        @Size(min = 2, max = 120, message = "{request.length}")
        @Pattern(regexp = UserText.PRINTABLE, message = "{request.control-characters}")
        @Pattern(regexp = ".*\\p{L}.*", flags = Pattern.Flag.DOTALL, message = "{request.letter}")
        String currentRole,

        @NotNull(message = "{request.required}")
        @Size(min = 2, max = 120, message = "{request.length}")
        @Pattern(regexp = UserText.PRINTABLE, message = "{request.control-characters}")
        @Pattern(regexp = ".*\\p{L}.*", flags = Pattern.Flag.DOTALL, message = "{request.letter}")
        String targetRole,

        @Size(max = 50, message = "{request.entries}")
        List<
                        @NotNull(message = "{request.not-null}") @Size(min = 1, max = 120, message = "{request.length}")
                        @Pattern(regexp = UserText.PRINTABLE, message = "{request.control-characters}") String>
                knownSkills,

        @Pattern(regexp = "junior|mid|senior|lead", message = "{request.level}") @Nullable
        String level,

        @JsonDeserialize(using = WholeNumber.class)
        @Nullable
        @Min(value = 1, message = "{request.hours}")
        @Max(value = 80, message = "{request.hours}")
        Integer hoursPerWeek) {

    @SuppressWarnings("NullAway") // null fields are let through to Bean Validation, which answers with a 400
    public CareerPathRequest {
        currentRole = UserText.normalize(currentRole);
        targetRole = UserText.normalize(targetRole);
        knownSkills = normalized(knownSkills);
    }

    /** @param language the one to answer in */
    public JobTransition transition(Locale language) {
        return new JobTransition(
                currentRole, targetRole, knownSkills, level == null ? null : Seniority.of(level), language);
    }

    private static List<String> normalized(@Nullable List<@Nullable String> skills) {
        List<String> normalized = new ArrayList<>();
        for (String skill : skills == null ? List.<String>of() : skills) {
            normalized.add(UserText.normalize(skill));
        }
        return Collections.unmodifiableList(normalized);
    }
}
