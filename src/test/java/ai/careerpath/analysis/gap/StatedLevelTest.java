package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.StatedSkill;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well a skill is taken to be known that somebody names. */
class StatedLevelTest {

    @ParameterizedTest
    @CsvSource({"JUNIOR, BASIC", "MID, WORKING", "SENIOR, EXPERT", "LEAD, EXPERT"})
    void aBareNameCountsAsFarAsThePersonHasCome(Seniority seniority, Proficiency level) {
        assertThat(stated(seniority, "Python")).containsExactly(new StatedSkill("Python", "Python", level, false));
    }

    @Test
    void aSeniorWorksWithWhatNeitherJobAsksFor() {
        assertThat(stated(Seniority.SENIOR, "COBOL"))
                .containsExactly(new StatedSkill("COBOL", "COBOL", Proficiency.WORKING, false));
    }

    @Test
    void theWordsOfThePersonWin() {
        assertThat(stated(Seniority.SENIOR, "basic Python"))
                .containsExactly(new StatedSkill("basic Python", "Python", Proficiency.BASIC, true));
        assertThat(stated(Seniority.JUNIOR, "Advanced SQL"))
                .containsExactly(new StatedSkill("Advanced SQL", "SQL", Proficiency.EXPERT, true));
    }

    @Test
    void whatTheCatalogueDoesNotKnowIsSaidToBeUnknown() {
        assertThat(stated(Seniority.MID, "basket weaving"))
                .containsExactly(new StatedSkill("basket weaving", null, null, false));
    }

    private static List<StatedSkill> stated(Seniority seniority, String text) {
        JobTransition move = Moves.between("Frontend Developer", seniority, "Python Developer", null, text);
        return Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).stated();
    }
}
