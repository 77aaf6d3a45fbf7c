package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CatalogCourseFinderTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;
    private static final CatalogCourseFinder FINDER = new CatalogCourseFinder(CATALOG);

    @Test
    void coursesOfTheSkillAreFoundMoreThanAreShown() {
        Answer<List<Course>> answer = find("python");

        assertThat(answer.value())
                .hasSizeBetween(3, 5)
                .isSubsetOf(CATALOG.skill("python").orElseThrow().courses())
                .doesNotHaveDuplicates();
        assertThat(answer.provenance()).isEqualTo(Provenance.embedded(Source.CATALOG));
    }

    @Test
    void skillIsFoundByAlias() {
        assertThat(find("K8s").value()).isEqualTo(find("Kubernetes").value()).isNotEmpty();
    }

    @Test
    void unknownSkillHasNoCoursesAndSaysSo() {
        Answer<List<Course>> answer = find("Basket Weaving");

        assertThat(answer.value()).isEmpty();
        assertThat(answer.provenance().reason()).isEqualTo("the catalogue has no courses for \"Basket Weaving\"");
    }

    @Test
    void expertStepHasNoBeginnersCourseWhereThereIsAnother() {
        SkillLevel step = new SkillLevel(Proficiency.WORKING, Proficiency.EXPERT);

        assertThat(CATALOG.skills()).allSatisfy(entry -> {
            boolean hasOthers =
                    entry.courses().stream().filter(in("en")).anyMatch(course -> !"Beginner".equals(course.level()));
            assertThat(find(new Skill(entry.name(), "", List.of(), step)).value())
                    .as(entry.id())
                    .isNotEmpty()
                    .allMatch(course -> !hasOthers || !"Beginner".equals(course.level()));
        });
    }

    @Test
    void answerInAnotherLanguageHasACourseInItWhereThereIsOne() {
        for (String language : List.of("de", "fr", "es", "pt")) {
            Locale locale = Locale.forLanguageTag(language);
            List<String> withoutOne = CATALOG.skills().stream()
                    .filter(entry -> entry.courses().stream().anyMatch(in(language)))
                    .map(SkillEntry::name)
                    .filter(name -> find(new Skill(name, "", List.of()), locale).value().stream()
                            .limit(CourseFinder.SHOWN)
                            .noneMatch(in(language)))
                    .toList();
            assertThat(withoutOne).as(language).isEmpty();
        }
    }

    @Test
    void englishAnswerHasEnglishCoursesOnly() {
        assertThat(CATALOG.skills())
                .allSatisfy(entry -> assertThat(find(entry.name()).value())
                        .as(entry.id())
                        .isNotEmpty()
                        .allMatch(in("en")));
    }

    private static Predicate<Course> in(String language) {
        return course -> language.equals(course.language());
    }

    private static Answer<List<Course>> find(String skill) {
        return find(new Skill(skill, "", List.of()));
    }

    private static Answer<List<Course>> find(Skill skill) {
        return find(skill, Locale.ENGLISH);
    }

    private static Answer<List<Course>> find(Skill skill, Locale language) {
        return Objects.requireNonNull(
                FINDER.find(skill, language, Deadline.in(Duration.ofSeconds(5))).block());
    }
}
