package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import org.junit.jupiter.api.Test;

class SkillRationaleTest {

    @Test
    void whatOnlyThePersonSaidIsNotToldOfTheirJob() {
        assertThat(why("SQL", Moves.between("Store Manager", "Data Engineer", "basic SQL")))
                .startsWith("You bring basic knowledge of SQL, and a Data Engineer needs expert knowledge");
    }

    @Test
    void whatTheJobBringsIsToldAsTakenForGranted() {
        assertThat(why("Statistics", Moves.between("Student", "Data Scientist", "basic SQL")))
                .startsWith("A Student is taken to have basic knowledge of Statistics, and a Data Scientist needs");
    }

    @Test
    void whatThePersonNamedIsTheirWordEvenWhereTheirJobBringsAsMuch() {
        assertThat(why("Statistics", Moves.between("Student", "Data Scientist", "basic statistics")))
                .startsWith("You bring basic knowledge of Statistics");
    }

    @Test
    void whatComesBeforeAnotherSkillIsNotToldAsAskedOfSeniors() {
        assertThat(why("Cloud Architecture", Moves.between("Network Administrator", "Cloud Migration Engineer")))
                .startsWith("Cloud Architecture comes first: Cloud Migration builds on it");
    }

    @Test
    void bothRanksAreToldAndWhereTheStepLeads() {
        assertThat(why(
                        "Hiring and Interviewing",
                        Moves.between("Data Engineer", Seniority.SENIOR, "Engineering Manager", Seniority.SENIOR)))
                .isEqualTo("A senior Data Engineer is taken to have basic knowledge of Hiring and Interviewing, and a"
                        + " senior Engineering Manager needs expert knowledge; this step leads to working knowledge.");
    }

    private static String why(String name, JobTransition move) {
        return Moves.GAPS.choose(move, Moves.knowledge(move)).stream()
                .filter(skill -> skill.name().equals(name))
                .map(Skill::why)
                .findFirst()
                .orElseThrow();
    }
}
