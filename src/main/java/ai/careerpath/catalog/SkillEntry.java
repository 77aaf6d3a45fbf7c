package ai.careerpath.catalog;

import ai.careerpath.model.Course;
import ai.careerpath.model.Language;
import java.util.List;

/**
 * A skill of the bundled catalogue.
 *
 * @param id kebab-case, unique
 * @param aliases other names people use for it
 * @param summary half a sentence that completes "... is": what it is and what it is for
 * @param prerequisites ids of the skills to have before it
 * @param languages languages that a snippet of this skill is written in, best first
 * @param courses real ones, best first
 */
public record SkillEntry(
        String id,
        String name,
        List<String> aliases,
        String category,
        String summary,
        List<String> prerequisites,
        List<Language> languages,
        List<Course> courses) {

    public SkillEntry {
        aliases = List.copyOf(aliases);
        prerequisites = List.copyOf(prerequisites);
        languages = List.copyOf(languages);
        courses = List.copyOf(courses);
    }
}
