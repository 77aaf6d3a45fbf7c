package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.UnderstoodRole;
import org.jspecify.annotations.Nullable;
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
                "Marketing Coordinator",
                "Marketingkoordinatorin",
                "Assistant Store Manager",
                "Deputy CTO",
                "Release Coordinator",
                "Customer Success Associate",
                "Developer",
                "Programmer",
                "Sviluppatrice",
                "Theatre technician",
                "analista de BI ou de dados",
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
                "Nurse (full time)",
                "Associate Product Manager",
                "Head of Engineering, Series B fintech"
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
        "Head of Engineering fintech, Director of Engineering",
        "VP Engineering Web3, VP of Engineering",
        "'CTO, pre-seed climate tech', Chief Technology Officer",
    })
    void whatStandsBesideAJobDoesNotChangeIt(String line, String title) {
        assertThat(current(line).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Staff Engineer, LEAD",
        "Staff Product Designer, LEAD",
        "Staff Electrical Engineer, LEAD",
        "Staff Accountant,",
        "Staff Nurse,",
        "Bar staff,",
    })
    void staffIsALevelInTechnologyOnly(String line, @Nullable Seniority level) {
        assertThat(current(line).level()).isEqualTo(level);
    }

    @Test
    void whoDrivesAForkliftIsOfferedNothingAtSea() {
        assertThat(current("forklift driver").alternatives())
                .contains("Truck Driver")
                .doesNotContain("Seafarer");
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
