package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Course;
import ai.careerpath.model.Course.Kind;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseFitTest {

    private static final SkillLevel BEGINNING = new SkillLevel(Proficiency.NONE, Proficiency.WORKING);
    private static final SkillLevel GOING_ON = new SkillLevel(Proficiency.WORKING, Proficiency.EXPERT);

    @Test
    void lessonsComeBeforeReference() {
        assertThat(titles(
                        BEGINNING,
                        course("manual", Kind.DOCUMENTATION, null),
                        course("book", Kind.BOOK, null),
                        course("lessons", Kind.COURSE, null)))
                .containsExactly("lessons", "book", "manual");
    }

    @Test
    void whoWorksWithASkillIsNotSentToABeginnersCourseFirst() {
        Course first = course("first steps", Kind.COURSE, "Beginner");
        Course book = course("in depth", Kind.BOOK, null);

        assertThat(titles(GOING_ON, first, book)).containsExactly("in depth", "first steps");
        assertThat(titles(BEGINNING, first, book)).containsExactly("first steps", "in depth");
    }

    @Test
    void beginnerIsNotSentToAnAdvancedCourseFirst() {
        assertThat(titles(BEGINNING, course("hard", Kind.COURSE, "Advanced"), course("book", Kind.BOOK, null)))
                .containsExactly("book", "hard");
    }

    @Test
    void whoHasTheBasicsIsLedOnFromThere() {
        SkillLevel step = new SkillLevel(Proficiency.BASIC, Proficiency.WORKING);

        assertThat(titles(
                        step,
                        course("first steps", Kind.COURSE, "Beginner"),
                        course("manual", Kind.DOCUMENTATION, null),
                        course("next steps", Kind.BOOK, "Intermediate")))
                .containsExactly("next steps", "first steps", "manual");
    }

    @Test
    void equalFitKeepsTheOrderOfTheCatalogue() {
        assertThat(titles(null, course("one", Kind.COURSE, null), course("two", Kind.COURSE, "Advanced")))
                .containsExactly("one", "two");
    }

    @Test
    void practisedPersonGetsNoBeginnersCourseInANewSkillWhileThereAreOtherLessons() {
        Course first = course("first steps", Kind.COURSE, "Beginner");
        Course next = course("next steps", Kind.BOOK, "Intermediate");
        Course manual = course("manual", Kind.DOCUMENTATION, null);

        assertThat(CourseFit.fitting(List.of(first, next, manual), BEGINNING, true))
                .containsExactly(next, manual);
        assertThat(CourseFit.fitting(List.of(first, manual), BEGINNING, true)).containsExactly(first, manual);
        assertThat(CourseFit.fitting(List.of(first, next, manual), BEGINNING, false))
                .containsExactly(first, next, manual);
        assertThat(Stream.of(first, next).sorted(CourseFit.to(BEGINNING, true))).containsExactly(next, first);
    }

    private static List<String> titles(@Nullable SkillLevel level, Course... courses) {
        return Stream.of(courses)
                .sorted(CourseFit.to(level, false))
                .map(Course::title)
                .toList();
    }

    private static Course course(String title, Kind kind, @Nullable String level) {
        return new Course(title, "https://example.org/" + title, "Example", null, level, kind, "en", true, null);
    }
}
