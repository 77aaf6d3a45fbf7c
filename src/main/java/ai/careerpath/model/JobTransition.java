package ai.careerpath.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands, where they want to go, and what they can do already.
 *
 * @param currentRole as it was typed
 * @param targetRole as it was typed
 * @param level how far the person has come in the current role; null where that was not told
 * @param language the language to answer in, where there are texts in it
 * @param current how the current role was read
 * @param target how the target role was read
 */
public record JobTransition(
        String currentRole,
        String targetRole,
        List<String> knownSkills,
        @Nullable Seniority level,
        Locale language,
        RoleReading current,
        RoleReading target) {

    public JobTransition {
        knownSkills = List.copyOf(knownSkills);
    }

    /** A transition whose roles were not read yet. */
    public JobTransition(
            String currentRole,
            String targetRole,
            List<String> knownSkills,
            @Nullable Seniority level,
            Locale language) {
        this(
                currentRole,
                targetRole,
                knownSkills,
                level,
                language,
                RoleReading.notUnderstood(currentRole),
                RoleReading.notUnderstood(targetRole));
    }

    /** A transition whose roles were not read yet, to be answered in English. */
    public JobTransition(String currentRole, String targetRole, List<String> knownSkills) {
        this(currentRole, targetRole, knownSkills, null, Locale.ENGLISH);
    }

    /** Returns the same with both roles read; the skills found in the current one are known too. */
    public JobTransition read(RoleReading current, RoleReading target) {
        List<String> skills = Stream.concat(knownSkills.stream(), current.skills().stream())
                .distinct()
                .toList();
        return new JobTransition(currentRole, targetRole, skills, level, language, current, target);
    }
}
