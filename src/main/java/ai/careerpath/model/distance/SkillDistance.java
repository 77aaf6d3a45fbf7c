package ai.careerpath.model.distance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One skill that a job asks for, and what a person brings of it.
 *
 * @param weight 1 (helpful) to 10 (the job is about it)
 * @param alternative name of a skill of the same kind that the person works with, from which the basics of this one follow; null
 *     where there is none
 * @param prerequisites names of the skills to have right before it
 */
public record SkillDistance(
        String skill,
        int weight,
        Proficiency asked,
        Proficiency brought,
        State state,
        @Nullable String alternative,
        List<String> prerequisites) {

    public SkillDistance {
        prerequisites = List.copyOf(prerequisites);
    }

    /** How much of what is asked is brought. */
    public enum State {
        BROUGHT,
        PARTLY,
        MISSING;

        /** The state of somebody who brings {@code brought} where {@code asked} is asked. */
        public static State of(Proficiency asked, Proficiency brought) {
            if (brought.compareTo(asked) >= 0) {
                return BROUGHT;
            }
            return brought == Proficiency.NONE ? MISSING : PARTLY;
        }

        /** The name on the wire, such as {@code partly}. */
        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
