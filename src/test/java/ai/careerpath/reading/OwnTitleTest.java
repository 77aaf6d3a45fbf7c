package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.UnderstoodRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which words a line calls a job. */
class OwnTitleTest {

    private static final RoleReader READER = LexicalReader.READER;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Junior Java developer | Junior Java developer",
                "System administrator | System administrator",
                "Krankenpflegerin, 42, will umsteigen | Krankenpflegerin",
                "Quereinsteiger, bisher Tischler | Tischler",
                "Senior-Entwicklerin (Python), zurück nach zwei Jahren Elternzeit | Senior-Entwicklerin (Python)",
                "COBOL mainframe programmer, 55 | COBOL mainframe programmer",
                "Cook in a restaurant | Cook in a restaurant",
                "Softwareentwickler C# | Softwareentwickler C#",
                "I am a registered nurse | registered nurse",
                "Data engineer (m/w/d) | Data engineer",
                "Ingénieur réseau !!! | Ingénieur réseau",
                "Full stack developer | Full stack developer",
                "Remote sensing specialist | Remote sensing specialist",
                "Student of computer science | Student of computer science",
                "Blockchain enthusiast, JavaScript developer | JavaScript developer",
                "Data analyst at Acme GmbH | Data analyst",
                "AI engineer (LLM applications, agents) | AI engineer (LLM applications, agents)"
            })
    void whatSomebodyIsIsCalledAsTheyCallIt(String line, String expected) {
        assertThat(current(line).called()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want to become a data scientist | data scientist",
                "Lead / principal data scientist | Lead / principal data scientist",
                "data analyst or data engineer | data analyst or data engineer",
                "data analyst ou data engineer | data analyst ou data engineer",
                "web developer or something like that | web developer",
                "Redatora técnica (technical writer) | Redatora técnica (technical writer)"
            })
    void whatSomebodyWantsToBeIsCalledAsTheyCallIt(String line, String expected) {
        assertThat(READER.read(line, ReadingContext.target()).understood().called())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unemployed", "arbeitslos", "unemployed, no degree, never programmed"})
    void nobodyIsCalledUnemployed(String line) {
        assertThat(current(line).isUnsaid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Junior Java developer, true", "Java developer, false", "Analyste SOC junior, true"})
    void rankInTheWordsIsSeen(String line, boolean isRanked) {
        assertThat(current(line).isCalledByRank()).isEqualTo(isRanked);
    }

    private static UnderstoodRole current(String line) {
        return READER.read(line, ReadingContext.current(null)).understood();
    }
}
