package ai.careerpath.catalog;

import ai.careerpath.model.Course;
import ai.careerpath.model.Language;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A skill of the bundled catalogue.
 *
 * @param id kebab-case, unique
 * @param aliases other names people use for it
 * @param summary half a sentence that completes "... is": what it is and what it is for
 * @param effort how much there is to learn
 * @param plural whether the name is grammatically plural, as in "Data Structures are ..."
 * @param prerequisites ids of the skills to have before it
 * @param languages languages that a program of this skill is written in, best first
 * @param courses real ones, best first
 */
public record SkillEntry(
        String id,
        String name,
        List<String> aliases,
        String category,
        String summary,
        Effort effort,
        @JsonProperty(required = false) boolean plural,
        List<String> prerequisites,
        List<Language> languages,
        List<Course> courses) {

    public SkillEntry {
        aliases = List.copyOf(aliases);
        prerequisites = List.copyOf(prerequisites);
        languages = List.copyOf(languages);
        courses = List.copyOf(courses);
    }

    /** How much there is to learn. */
    public enum Effort {
        /** A tool or a practice. */
        @JsonProperty("small")
        SMALL,
        /** A technology. */
        @JsonProperty("medium")
        MEDIUM,
        /** A language, a field or a platform like one. */
        @JsonProperty("large")
        LARGE
    }
}
