package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.gap.GapCalculator;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.LanguageFit;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.model.distance.Background;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.step.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the courses of the development moves against what the persons know, speak and program in. */
@Tag("long")
class CoursesOfMovesTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;
    private static final GapCalculator GAPS = new GapCalculator(CATALOG);
    private static final CatalogCourseFinder FINDER = new CatalogCourseFinder(CATALOG);
    private static final Map<String, JobProfile> JOBS =
            CATALOG.roles().stream().collect(Collectors.toMap(Role::title, CATALOG::profile));
    private static final List<List<Skill>> ANSWERS = BundledFile.text("/gap/transitions.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> skills(line.split("\t")))
            .toList();
    private static final List<Skill> SKILLS =
            ANSWERS.stream().flatMap(List::stream).toList();

    @BeforeAll
    static void printFigures() {
        System.out.printf(
                "%d skills of %d moves: to begin with %.1f %%, to go on with %.1f %%, in a language of the path %.1f %%%n",
                SKILLS.size(),
                ANSWERS.size(),
                100 * share(SKILLS.stream().filter(CoursesOfMovesTest::isNew), shown(isFor("Beginner"))),
                100 * share(SKILLS.stream().filter(CoursesOfMovesTest::isBegun), shown(isLessonToGoOnWith())),
                100 * share(SKILLS.stream(), CoursesOfMovesTest::isOnPath));
        for (String language : List.of("de", "fr", "es", "pt")) {
            System.out.printf("a course in %s: %.1f %% of the moves%n", language, 100 * inLanguage(language));
        }
    }

    @Test
    void whoBeginsHasALessonToBeginWith() {
        assertThat(share(SKILLS.stream().filter(CoursesOfMovesTest::isNew), shown(isFor("Beginner"))))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whoHasTheBasicsHasALessonToGoOnWith() {
        assertThat(share(SKILLS.stream().filter(CoursesOfMovesTest::isBegun), shown(isLessonToGoOnWith())))
                .isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void lessonsAreInProgrammingLanguagesOfThePath() {
        assertThat(share(SKILLS.stream(), CoursesOfMovesTest::isOnPath)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void everySecondAnswerInAnotherLanguageHasACourseInIt() {
        assertThat(List.of("de", "fr", "es", "pt"))
                .allSatisfy(language ->
                        assertThat(inLanguage(language)).as(language).isGreaterThanOrEqualTo(0.45));
    }

    private static double inLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return share(
                ANSWERS.stream(),
                skills -> skills.stream()
                        .flatMap(skill -> shown(skill, locale).stream())
                        .anyMatch(course -> language.equals(course.language())));
    }

    private static boolean isOnPath(Skill skill) {
        LanguageFit fit = new LanguageFit(skill.languages(), List.of());
        return shown(skill, Locale.ENGLISH).stream()
                .allMatch(course -> course.codeLanguage() == null
                        || fit.place(course.codeLanguage()) < LanguageFit.NEITHER_ASKED_NOR_KNOWN);
    }

    private static boolean isNew(Skill skill) {
        return from(skill) == Proficiency.NONE && skill.background() == Background.NEWCOMER;
    }

    private static boolean isBegun(Skill skill) {
        return from(skill) == Proficiency.BASIC || from(skill) == Proficiency.WORKING;
    }

    private static @Nullable Proficiency from(Skill skill) {
        return skill.level() == null ? null : skill.level().from();
    }

    private static Predicate<Skill> shown(Predicate<Course> wanted) {
        return skill -> shown(skill, Locale.ENGLISH).stream().anyMatch(wanted);
    }

    private static Predicate<Course> isFor(String level) {
        return course -> level.equals(course.level());
    }

    private static Predicate<Course> isLessonToGoOnWith() {
        return isFor("Intermediate").or(isFor("Advanced"));
    }

    private static List<Course> shown(Skill skill, Locale language) {
        return Objects.requireNonNull(FINDER.find(skill, language, Deadline.in(Duration.ofSeconds(5)))
                        .block())
                .value()
                .stream()
                .limit(CourseFinder.SHOWN)
                .toList();
    }

    private static <T> double share(Stream<T> all, Predicate<T> what) {
        return all.mapToInt(each -> what.test(each) ? 1 : 0).average().orElseThrow();
    }

    private static List<Skill> skills(String[] move) {
        JobTransition transition = new JobTransition(move[0], move[2], List.of())
                .read(reading(move[0], move[1]), reading(move[2], move[3]));
        JobKnowledge known = new JobKnowledge(List.of(job(move[0])), List.of(job(move[2])));
        List<Skill> skills = GAPS.choose(transition, known);
        CareerDistance distance = GAPS.distance(transition, known, skills);
        Function<Skill, Skill> levelled =
                skill -> skill.at(Objects.requireNonNull(distance.estimates().get(skill.name())));
        return skills.stream()
                .map(levelled.andThen(skill -> skill.in(distance.languages())))
                .toList();
    }

    private static JobProfile job(String title) {
        return Objects.requireNonNull(JOBS.get(title), title);
    }

    private static RoleReading reading(String title, String level) {
        Seniority seniority = level.equals("-") ? null : Seniority.of(level);
        return new RoleReading(
                new UnderstoodRole(title, title, ReadingConfidence.SURE, true, seniority, null, null, List.of()),
                null,
                List.of(),
                false);
    }
}
