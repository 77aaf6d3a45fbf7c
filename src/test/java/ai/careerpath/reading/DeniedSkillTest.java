package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody says not to know is not taken for known. */
class DeniedSkillTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Junior Frontend Developer, no experience with React",
                "Frontend developer without any experience in React",
                "Frontend Developer (never used React)",
                "Frontend developer, new to React"
            })
    void isNotBrought(String line) {
        assertThat(LexicalReader.READER.read(line, ReadingContext.current(null)).skills())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "Frontend Developer with React, no experience with TypeScript")
    void whatStandsBeforeItIs(String line) {
        assertThat(LexicalReader.READER.read(line, ReadingContext.current(null)).skills())
                .hasSize(1);
    }
}
