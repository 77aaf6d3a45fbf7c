package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Course;
import ai.careerpath.model.Course.Kind;
import ai.careerpath.model.distance.Background;
import ai.careerpath.model.distance.PathLanguages;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseFitTest {

    private static final SkillLevel BEGINNING = new SkillLevel(Proficiency.NONE, Proficiency.WORKING);
    private static final SkillLevel NEXT_STEP = new SkillLevel(Proficiency.BASIC, Proficiency.WORKING);
    private static final SkillLevel GOING_ON = new SkillLevel(Proficiency.WORKING, Proficiency.EXPERT);
    private static final PathLanguages JAVA_PATH = new PathLanguages(Set.of("java"), Set.of("cobol"), true);

    @Test
    void lessonsComeBeforeReference() {
        assertThat(best(BEGINNING, course("manual", Kind.DOCUMENTATION, null), course("lessons", Kind.COURSE, null)))
                .containsExactly("lessons", "manual");
        assertThat(best(
                        null,
                        course("manual", Kind.DOCUMENTATION, null),
                        course("book", Kind.BOOK, null),
                        course("lessons", Kind.COURSE, null)))
                .containsExactly("lessons", "book", "manual");
    }

    @Test
    void whoWorksWithASkillIsNotSentToABeginnersCourse() {
        Course first = course("first steps", Kind.COURSE, "Beginner");
        Course book = course("in depth", Kind.BOOK, null);

        assertThat(best(GOING_ON, first, book)).containsExactly("in depth");
        assertThat(best(GOING_ON, first)).containsExactly("first steps");
        assertThat(best(BEGINNING, first, book)).containsExactly("first steps", "in depth");
    }

    @Test
    void beginnerIsSentToNoAdvancedCourseAndNoReferenceWhereTwoLessonsAreLeft() {
        assertThat(best(
                        BEGINNING,
                        course("hard", Kind.COURSE, "Advanced"),
                        course("manual", Kind.DOCUMENTATION, null),
                        course("book", Kind.BOOK, null),
                        course("easy", Kind.VIDEO, "Beginner")))
                .containsExactly("easy", "book");
        assertThat(best(BEGINNING, course("hard", Kind.COURSE, "Advanced"), course("easy", Kind.VIDEO, "Beginner")))
                .containsExactly("easy", "hard");
    }

    @Test
    void whoHasTheBasicsIsLedOnFromThere() {
        assertThat(best(
                        NEXT_STEP,
                        course("first steps", Kind.COURSE, "Beginner"),
                        course("manual", Kind.DOCUMENTATION, null),
                        course("next steps", Kind.BOOK, "Intermediate")))
                .containsExactly("next steps", "first steps", "manual");
    }

    @Test
    void equalFitKeepsTheOrderOfTheCatalogue() {
        assertThat(best(null, course("one", Kind.COURSE, null), course("two", Kind.COURSE, "Advanced")))
                .containsExactly("one", "two");
    }

    @Test
    void practisedPersonGetsNoBeginnersCourseWhileThereAreOtherLessons() {
        Course first = course("first steps", Kind.COURSE, "Beginner");
        Course next = course("next steps", Kind.BOOK, "Intermediate");
        Course manual = course("manual", Kind.DOCUMENTATION, null);
        CourseFit practised = new CourseFit(NEXT_STEP, Background.PRACTISED, "en", PathLanguages.UNKNOWN, List.of());

        assertThat(practised.best(List.of(first, next, manual))).containsExactly(next, manual);
        assertThat(practised.best(List.of(first, manual))).containsExactly(first, manual);
        assertThat(practised.best(List.of(first, next))).containsExactly(next);
        assertThat(best(NEXT_STEP, first, next, manual)).containsExactly("next steps", "first steps", "manual");
    }

    @Test
    void lessonsForEverybodyAreForWhoComesFromOutsideOfTechWork() {
        Course everybody = at("https://edu.gcfglobal.org/en/computerbasics/", "Beginner");
        Course first = course("first steps", Kind.COURSE, "Beginner");
        Course next = course("next steps", Kind.COURSE, "Intermediate");

        assertThat(bestFor(Background.NEWCOMER, next, first, everybody)).containsExactly(everybody, first, next);
        assertThat(bestFor(Background.PROFESSIONAL, next, first, everybody)).containsExactly(first, next);
        assertThat(bestFor(Background.SENIOR, first, everybody, next)).containsExactly(next, first);
        assertThat(bestFor(Background.SENIOR, everybody)).containsExactly(everybody);
    }

    @Test
    void whoDoesTechWorkAlreadySeesWhereItLeadsOn() {
        Course one = course("one", Kind.COURSE, "Beginner");
        Course two = course("two", Kind.COURSE, "Beginner");
        Course three = course("three", Kind.COURSE, "Beginner");
        Course next = course("next steps", Kind.COURSE, "Intermediate");

        assertThat(bestFor(Background.PROFESSIONAL, one, two, three, next)).containsExactly(one, two, next, three);
        assertThat(bestFor(Background.NEWCOMER, one, two, three, next)).containsExactly(one, two, three, next);
    }

    @Test
    void whatIsInALanguageThatNobodyNeedsGoesWhereTwoOthersAreLeft() {
        Course lessons = coded("java", "JUnit", "Beginner");
        Course manual = course("manual", Kind.DOCUMENTATION, null);

        assertThat(onPath(lessons, manual, coded("php", "PHPUnit", "Beginner"))).containsExactly("JUnit", "manual");
    }

    @Test
    void whatIsInTheLanguageOfTheAnswerComesFirstAndNothingInAThirdOne() {
        Course english = course("english", Kind.COURSE, "Beginner");
        Course german = in("de", "german", "Beginner");
        Course french = in("fr", "french", "Beginner");

        assertThat(bestIn("de", BEGINNING, english, german, french)).containsExactly("german", "english");
        assertThat(bestIn("en", BEGINNING, english, german, french)).containsExactly("english");
        assertThat(bestIn("pt", BEGINNING, english, german, french)).containsExactly("english");
    }

    @Test
    void levelCountsMoreThanTheLanguageButOneInItIsShown() {
        Course[] courses = {
            course("one", Kind.COURSE, "Intermediate"),
            course("two", Kind.COURSE, "Intermediate"),
            course("three", Kind.COURSE, "Intermediate"),
            in("de", "erste Schritte", "Beginner")
        };

        assertThat(bestIn("de", NEXT_STEP, courses)).containsExactly("one", "two", "erste Schritte", "three");
        assertThat(bestIn("de", GOING_ON, courses)).containsExactly("one", "two", "three");
    }

    @Test
    void lessonsInAProgrammingLanguageOfTheTargetComeFirstAndOthersOnlyWhereThereAreTooFew() {
        Course pytest = coded("python", "pytest", "Beginner");
        Course junit = coded("java", "JUnit", "Intermediate");
        Course known = coded("cobol", "COBOL Check", "Beginner");
        Course any = course("any language", Kind.COURSE, "Beginner");

        assertThat(onPath(pytest, known, any, junit)).containsExactly("any language", "JUnit");
        assertThat(onPath(pytest, known, junit)).containsExactly("JUnit");
        assertThat(onPath(pytest, junit)).containsExactly("JUnit");
        assertThat(onPath(pytest, coded("php", "PHPUnit", "Beginner"))).containsExactly("pytest", "PHPUnit");
        assertThat(best(BEGINNING, pytest, any, known)).containsExactly("pytest", "any language", "COBOL Check");
    }

    @Test
    void lessonsOnATechnologyThatIsPassedOverGoWhereThereAreOthers() {
        Course azure =
                at("https://learn.microsoft.com/en-us/training/paths/az-104-manage-virtual-networks/", "Beginner");
        Course aws = at("https://networking.workshop.aws/", "Intermediate");
        Course any = course("any cloud", Kind.COURSE, "Beginner");
        CourseFit onAws = new CourseFit(
                BEGINNING,
                Background.PROFESSIONAL,
                "en",
                PathLanguages.UNKNOWN.passingOver(Set.of("azure", "gcp")),
                List.of());

        assertThat(onAws.best(List.of(azure, aws, any))).containsExactly(any, aws);
        assertThat(onAws.best(List.of(azure))).containsExactly(azure);
        assertThat(bestFor(Background.PROFESSIONAL, azure, aws, any)).containsExactly(azure, any, aws);
    }

    @Test
    void whoHasBegunWithItElsewhereIsNotSentToLessonsForEverybodyFirst() {
        Course everybody = at("https://edu.gcfglobal.org/en/beginning-graphic-design/", "Beginner");
        Course first = course("first steps", Kind.COURSE, "Beginner");

        assertThat(best(NEXT_STEP, everybody, first)).containsExactly("first steps");
        assertThat(best(BEGINNING, first, everybody)).containsExactly("for all", "first steps");
    }

    @Test
    void ofLessonsForTheLevelTheOneInALanguageOfTheTargetComesFirst() {
        assertThat(onPath(course("any language", Kind.COURSE, "Beginner"), coded("java", "JUnit", "Beginner")))
                .containsExactly("JUnit", "any language");
    }

    private static List<String> best(@Nullable SkillLevel level, Course... courses) {
        return bestIn("en", level, courses);
    }

    private static List<Course> bestFor(Background background, Course... courses) {
        return new CourseFit(BEGINNING, background, "en", PathLanguages.UNKNOWN, List.of()).best(List.of(courses));
    }

    private static Course at(String url, String level) {
        return new Course("for all", url, "Example", null, level, Kind.COURSE, "en", null, true, null);
    }

    private static List<String> bestIn(String language, @Nullable SkillLevel level, Course... courses) {
        return titles(new CourseFit(level, Background.NEWCOMER, language, PathLanguages.UNKNOWN, List.of()), courses);
    }

    private static List<String> onPath(Course... courses) {
        return titles(
                new CourseFit(BEGINNING, Background.NEWCOMER, "en", JAVA_PATH, List.of("python", "java")), courses);
    }

    private static List<String> titles(CourseFit fit, Course... courses) {
        return fit.best(List.of(courses)).stream().map(Course::title).toList();
    }

    private static Course course(String title, Kind kind, @Nullable String level) {
        return course(title, kind, level, "en", null);
    }

    private static Course in(String language, String title, String level) {
        return course(title, Kind.COURSE, level, language, null);
    }

    private static Course coded(String codeLanguage, String title, String level) {
        return course(title, Kind.COURSE, level, "en", codeLanguage);
    }

    private static Course course(
            String title, Kind kind, @Nullable String level, String language, @Nullable String codeLanguage) {
        return new Course(
                title,
                "https://example.org/" + title,
                "Example",
                null,
                level,
                kind,
                language,
                codeLanguage,
                true,
                null);
    }
}
