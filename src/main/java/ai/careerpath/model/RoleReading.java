package ai.careerpath.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in the line that somebody typed as one of the two jobs.
 *
 * @param roleId the role of the catalogue whose knowledge serves for it; null where there is none
 * @param skills names of the skills that the line tells beside the job
 * @param isUnreadable whether the line is in letters that are not read here
 */
public record RoleReading(
        UnderstoodRole understood, @Nullable String roleId, List<String> skills, boolean isUnreadable) {

    public RoleReading {
        skills = List.copyOf(skills);
    }

    /** A line that nothing was understood of. */
    public static RoleReading notUnderstood(String asked) {
        return new RoleReading(
                new UnderstoodRole(asked, null, ReadingConfidence.NONE, false, null, null, null, List.of()),
                null,
                List.of(),
                false);
    }
}
