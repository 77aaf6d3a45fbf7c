package ai.careerpath.knowledge.weaviate;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobProfile.SkillDemand;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSkillsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ["Python", "SQL"]                                         | Python / SQL
            [{"name": "Python"}, {"title": "SQL"}, {"other": "x"}]    | Python / SQL
            "Python, SQL; Docker"                                     | Python / SQL / Docker
            ["Python, SQL"]                                           | Python / SQL
            ["Build Systems (Maven, Gradle, Bazel)", "SQL"]           | Build Systems (Maven, Gradle, Bazel) / SQL
            "Cloud (AWS; Azure), SQL"                                 | Cloud (AWS; Azure) / SQL
            "Cloud (AWS, SQL"                                         | Cloud (AWS / SQL
            """)
    void skillsAreNamedInAnyForm(String skills, String names) throws JsonProcessingException {
        assertThat(names(skills)).isEqualTo(List.of(names.split(" / ")));
    }

    @Test
    void aLongTextIsReadInTimeThatGrowsWithItsLength() {
        String separators = "\"" + ",".repeat(500_000) + "SQL\"";

        Assertions.assertThatNoException()
                .isThrownBy(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> assertThat(names(separators)).containsExactly("SQL")));
    }

    private static List<String> names(String skills) throws JsonProcessingException {
        return DocumentSkills.of(new JsonMapper().readTree(skills)).stream()
                .map(SkillDemand::skill)
                .toList();
    }
}
