package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoursesOfAnswerTest {

    private static final Skill AGILE = new Skill("Agile Delivery", "", List.of());
    private static final Skill SCRUM = new Skill("Scrum", "", List.of());

    @Test
    void noCourseStandsTwiceInAnAnswer() {
        assertThat(shared(courses("a", "b", "c", "d"), courses("a", "b", "e")))
                .containsExactly(
                        Map.entry("Agile Delivery", List.of("a", "c", "d")), Map.entry("Scrum", List.of("b", "e")));
    }

    @Test
    void skillsWithTheSameCoursesTakeTurns() {
        assertThat(shared(courses("a", "b", "c"), courses("a", "b", "c")))
                .containsExactly(Map.entry("Agile Delivery", List.of("a", "c")), Map.entry("Scrum", List.of("b")));
    }

    @Test
    void skillIsNotLeftWithoutACourseThatThereIs() {
        assertThat(shared(courses("a"), courses("a")))
                .containsExactly(Map.entry("Agile Delivery", List.of("a")), Map.entry("Scrum", List.of("a")));
    }

    @Test
    void atMostThreeAreShown() {
        assertThat(shared(courses("a", "b", "c", "d"), List.of()))
                .containsEntry("Agile Delivery", List.of("a", "b", "c"));
    }

    private static Map<String, List<String>> shared(List<Course> agile, List<Course> scrum) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        CoursesOfAnswer.of(List.of(AGILE, SCRUM), Map.of(AGILE, agile, SCRUM, scrum))
                .forEach((skill, courses) -> titles.put(
                        skill.name(), courses.stream().map(Course::title).toList()));
        return titles;
    }

    private static List<Course> courses(String... titles) {
        return Stream.of(titles)
                .map(title -> new Course(title, "https://example.org/" + title, "Example", null, null))
                .toList();
    }
}
