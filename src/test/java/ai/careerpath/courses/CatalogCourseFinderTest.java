package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.Course;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CatalogCourseFinderTest {

    private static final Catalog CATALOG = Catalog.bundled();
    private static final CatalogCourseFinder FINDER = new CatalogCourseFinder(CATALOG);

    @Test
    void bestThreeCoursesOfTheSkillAreFound() {
        Answer<List<Course>> answer = find("python");

        assertThat(answer.value())
                .hasSize(3)
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

    private static Answer<List<Course>> find(String skill) {
        return Objects.requireNonNull(FINDER.find(new Skill(skill, "", List.of()), Deadline.in(Duration.ofSeconds(5)))
                .block());
    }
}
