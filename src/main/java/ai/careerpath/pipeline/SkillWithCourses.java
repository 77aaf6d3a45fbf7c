package ai.careerpath.pipeline;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Course;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.SkillLevel;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One skill of the answer with its courses and its code example.
 *
 * @param codeSnippet null when there is none
 * @param level from where and how far to learn it; null when not known
 * @param hours an estimate of the time it takes; null when not known
 */
public record SkillWithCourses(
        String skill,
        List<Course> courses,
        @JsonProperty("code_snippet") @Nullable CodeSnippet codeSnippet,
        String why,
        List<String> sources,
        @Nullable SkillLevel level,
        @Nullable EstimatedRange hours) {

    public SkillWithCourses {
        courses = List.copyOf(courses);
        sources = List.copyOf(sources);
    }
}
