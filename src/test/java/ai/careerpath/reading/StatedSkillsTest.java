package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.catalog.skill.SkillReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a job is handed on as a text, which is read like those of the client. */
class StatedSkillsTest {

    private static final SkillReader READER = new SkillReader(TestCatalog.BUNDLED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Payroll clerk, good with Excel           | Spreadsheets | working
            Payroll clerk, basics of SQL             | SQL          | basic
            Payroll clerk, fluent in Python          | Python       | expert
            Payroll clerk with Git                   | Git          |
            Project manager, used to be a C# developer | C#         | working
            """)
    void areReadWithTheirLevel(String line, String skill, String level) {
        assertThat(LexicalReader.READER.read(line, ReadingContext.current(null)).skills())
                .flatExtracting(READER::all)
                .extracting(NamedSkill::name, NamedSkill::level)
                .containsExactly(tuple(skill, level));
    }
}
