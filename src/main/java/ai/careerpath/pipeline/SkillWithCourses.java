package ai.careerpath.pipeline;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Course;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One skill of the answer with its courses and its code example; the example is null when there is none. */
public record SkillWithCourses(
        String skill,
        List<Course> courses,
        @JsonProperty("code_snippet") @Nullable CodeSnippet codeSnippet,
        String why,
        List<String> sources) {

    public SkillWithCourses {
        courses = List.copyOf(courses);
        sources = List.copyOf(sources);
    }
}
