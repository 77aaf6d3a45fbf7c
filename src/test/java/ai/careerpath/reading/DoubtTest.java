package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.UnderstoodRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not told as sure, which the figures of ReadingTest do not tell, where nothing is searched by meaning. */
class DoubtTest {

    private static final RoleReader READER = LexicalReader.READER;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "building engineer (hotel maintenance)",
                "script supervisor on film sets",
                "R&D chef",
                "assistant manager at Tesco",
                "train driver",
                "film director",
                "freelance web developer & designer",
                "TypeScript Developer",
                "Web press operator (printing)",
            })
    void aTitleThatMayMeanAnotherJobIsLikelyAtMost(String line) {
        assertThat(current(line).confidence()).isEqualTo(ReadingConfidence.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "electrician",
                "bus driver",
                "Frontend Developer (React)",
                "Data Analyst (SQL, Excel)",
                "Research and Development Engineer",
                "Developer (Python)",
                "Nurse (full time)"
            })
    void aTitleWithOneMeaningIsSure(String line) {
        assertThat(current(line).confidence()).isEqualTo(ReadingConfidence.SURE);
    }

    @ParameterizedTest
    @CsvSource({
        "R&D chef, Chef",
        "second year apprentice plumber, Plumber",
        "Graduate Software Engineer, Software Developer",
        "'lorry driver, but dabbling in Python', Truck Driver",
        "freelance web developer & designer, Web Developer",
        "PhD student in astrophysics, PhD Student",
        "primary teacher, Teacher",
        "compliance officer in a bank, Compliance Officer",
    })
    void whatStandsBesideAJobDoesNotChangeIt(String line, String title) {
        assertThat(current(line).title()).isEqualTo(title);
    }

    @Test
    void theFieldSomebodyLooksAfterIsReadWithoutThePlace() {
        assertThat(current("I do the IT in a small law firm").title()).isEqualTo("IT Support Specialist");
    }

    @Test
    void whoIsNoNurseMayDoAnotherJobInHealthCare() {
        assertThat(current("enfermera en casa de una señora").alternatives()).contains("Nursing Assistant");
    }

    private static UnderstoodRole current(String line) {
        return READER.read(line, ReadingContext.current(null)).understood();
    }
}
