package ai.careerpath.catalog.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.model.distance.Proficiency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillReaderTest {

    private static final SkillReader READER = new SkillReader(TestCatalog.BUNDLED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Python (Programming Language)|Python",
                "Python 3.11|Python",
                "Python3|Python",
                "React 18|React",
                "React.js v17|React",
                "Java 17 LTS|Java",
                "**Python**|Python",
                "1. Docker|Docker",
                "- Docker|Docker",
                "Learn Docker|Docker",
                "Docker (containers)|Docker",
                "Go (Golang)|Go",
                "2. Terraform|Terraform",
                "Terraform basics|Terraform",
                "K8s (Kubernetes)|Kubernetes",
                "JavaScript programming language|JavaScript",
                "experience with PostgreSQL|PostgreSQL",
                "C++|C++",
                "C#|C#",
                "C|C",
                "UI/UX|UX Design",
                "CI/CD|CI/CD",
                "A/B testing|A/B Testing",
                "HTML & CSS|HTML and CSS",
                "SQL:|SQL",
                "\"Git\"|Git"
            })
    void oneSkillIsReadByItsName(String text, String name) {
        assertThat(READER.known(text)).get().extracting(NamedSkill::name).isEqualTo(name);
        assertThat(READER.all(text)).extracting(NamedSkill::name).containsExactly(name);
    }

    /** As answers name them, and as what stands beside a job is handed on. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void eachLevelIsReadByItsNameOnTheWire(Proficiency level) {
        for (String text : List.of("%s SQL", "SQL %s", "SQL (%s)", "SQL - %s")) {
            assertThat(READER.all(text.formatted(level.wireName())))
                    .as(text)
                    .extracting(NamedSkill::name, NamedSkill::level)
                    .containsExactly(tuple("SQL", level.wireName()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Advanced SQL, expert",
        "basic Git, basic",
        "Git basics, basic",
        "Git (beginner), basic",
        "SQL - advanced, expert",
        "Intermediate Python, working",
        "fluent in Java, expert",
        "Grundkenntnisse in SQL, basic",
        "Python, "
    })
    void theLevelIsTold(String text, String level) {
        assertThat(READER.known(text)).get().extracting(NamedSkill::level).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Python, SQL|Python, SQL",
                "Python/SQL|Python, SQL",
                "Docker & Kubernetes|Docker, Kubernetes",
                "Docker and Kubernetes|Docker, Kubernetes",
                "Python; basic Git; Figma|Python, Git, Figma",
                "HTML5/CSS3|HTML and CSS, HTML and CSS",
                "C/C++|C, C++",
                "C#/C++|C#, C++",
                "SSIS/SSRS|Enterprise ETL Tools, Business Intelligence Dashboards",
                "React/Zig|React, Zig",
                "React, Underwater Welding|React, Underwater Welding"
            })
    void aListIsReadByItsItems(String text, String names) {
        assertThat(READER.all(text)).extracting(NamedSkill::name).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Underwater Welding", "Research & Development", "Rock and Roll", "Spreading", "", "100 %", "2"})
    void whatTheCatalogueDoesNotKnowIsNoSkillOfIt(String text) {
        assertThat(READER.known(text)).isEmpty();
        assertThat(READER.one(text).entry()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Final Cut Pro", "Logic Pro", "Amazon Q2", "AS/400"})
    void theNameOfAProductIsNotTakenApart(String text) {
        assertThat(READER.one(text)).isEqualTo(new NamedSkill(null, text, null));
    }

    @Test
    void anUnknownSkillKeepsItsNameWithoutWhatStandsAround() {
        assertThat(READER.one("3. Advanced Zig Programming")).isEqualTo(new NamedSkill(null, "Zig", "expert"));
        assertThat(READER.all("")).isEqualTo(List.of());
    }
}
