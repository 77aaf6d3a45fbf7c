package ai.careerpath.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one of the two job titles was read.
 *
 * @param asked what was typed
 * @param title the job it was read as; null where it was not understood
 * @param covered whether the service has a path to this job, or knows what people bring from it
 * @param level null where none was told
 * @param field the field the job is in, such as {@code banking}; null where none was told
 * @param soc the code of the job in the Standard Occupational Classification, such as {@code 15-1252}; null where it has
 *     none
 * @param alternatives titles of other jobs that may be meant, or where the job is not covered, of the closest that are
 */
public record UnderstoodRole(
        String asked,
        @Nullable String title,
        ReadingConfidence confidence,
        boolean covered,
        @Nullable Seniority level,
        @Nullable String field,
        @Nullable String soc,
        List<String> alternatives) {

    public UnderstoodRole {
        alternatives = List.copyOf(alternatives);
    }
}
