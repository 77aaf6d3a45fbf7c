package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.configuration.BundledFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TechnologiesTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;
    private static final List<String> LINES = BundledFile.lines("/courses/technologies.txt");

    @Test
    void everyLineIsASkillOfAKindAndHowAnAddressBegins() {
        List<String> rivals = BundledFile.lines("/analysis/technologies.properties").stream()
                .filter(line -> line.startsWith("rivals."))
                .flatMap(line -> List.of(line.substring(line.indexOf('=') + 1).split("\\s+")).stream())
                .toList();

        assertThat(rivals).allMatch(id -> CATALOG.skill(id).isPresent());
        assertThat(LINES).allSatisfy(line -> {
            assertThat(line).matches("[a-z-]+ https://\\S+");
            assertThat(rivals).contains(line.substring(0, line.indexOf(' ')));
        });
    }

    @Test
    void itTellsWithWhichACourseWorks() {
        assertThat(technologies("cloud-networking", "https://networking.workshop.aws/"))
                .containsExactly("aws");
        assertThat(technologies("sql", "https://pgexercises.com/")).isEmpty();
    }

    private static List<String> technologies(String skill, String address) {
        return CATALOG.skill(skill).orElseThrow().courses().stream()
                .filter(course -> course.url().equals(address))
                .flatMap(Technologies::of)
                .toList();
    }
}
