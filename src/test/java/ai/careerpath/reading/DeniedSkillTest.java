package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says not to know is not taken for known. */
class DeniedSkillTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Junior Frontend Developer, no experience with React",
                "Frontend developer without any experience in React",
                "Frontend Developer (never used React)",
                "Frontend developer, new to React"
            })
    void isNotBrought(String line) {
        assertThat(skills(line)).isEmpty();
    }

    @Test
    void whatStandsBeforeItIs() {
        assertThat(skills("Frontend Developer with React, no experience with TypeScript"))
                .containsExactly("React");
    }

    private static List<String> skills(String line) {
        return LexicalReader.READER.read(line, ReadingContext.current(null)).skills();
    }
}
