package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StepWithinRoleTest {

    private static final JobTransition DOWN =
            Moves.between("UX Researcher", Seniority.SENIOR, "UX Researcher", Seniority.JUNIOR);

    @Test
    void nothingIsMissingForALowerStepThanTheOwn() {
        CareerDistance distance = Moves.GAPS.distance(DOWN, Moves.knowledge(DOWN), List.of());

        assertThat(Objects.requireNonNull(distance.fit()).score()).isEqualTo(1);
    }

    @Test
    void itsSkillsAreToldAsThoseOfALaterStep() {
        assertThat(Moves.GAPS.choose(DOWN, Moves.knowledge(DOWN)))
                .isNotEmpty()
                .extracting(Skill::why)
                .allSatisfy(why -> assertThat(why).contains("asked of a lead UX Researcher"));
    }

    @Test
    void whatAJuniorIsAskedForIsNotToldAsAskedOfSomebodyFurther() {
        JobTransition move =
                Moves.between("Chief Technology Officer", Seniority.LEAD, "Web Developer", Seniority.JUNIOR);

        assertThat(Moves.GAPS.choose(move, Moves.knowledge(move)))
                .extracting(Skill::why)
                .noneSatisfy(why -> assertThat(why).contains("asked of"));
    }

    @Test
    void whoIsNoJuniorAnyMoreIsAskedToWorkWithAllOfItAndToBeAnExpertInNothing() {
        JobTransition move =
                Moves.between("Java Backend Developer", Seniority.JUNIOR, "Java Backend Developer", Seniority.MID);

        assertThat(Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).gap())
                .extracting(SkillDistance::asked)
                .doesNotContain(Proficiency.EXPERT);
        assertThat(Moves.chosen(move)).doesNotContain("java", "spring-boot");
    }

    @Test
    void anEngineerWhoDesignsCircuitsBringsSomethingToFirmware() {
        JobTransition move = Moves.between("Electrical Engineer", "Firmware Engineer");

        assertThat(Moves.fit(Moves.distance(move)).score()).isGreaterThan(0.3);
    }
}
