package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SteppingStonesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Data Engineer", "Data Analyst", "Security Engineer"})
    void nobodyLeadsOthersOnTheWayToAJobThatDoesNot(String target) {
        List<String> leading = Moves.CATALOG.roles().stream()
                .filter(role -> role.category().equals("Leadership"))
                .map(Role::title)
                .toList();

        assertThat(leading).isNotEmpty();
        assertThat(starts().flatMap(start -> stones(Moves.between(start, target, "basic SQL"))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(leading);
    }

    @Test
    void aStepWithinARoleNeedsNoStop() {
        assertThat(stones(
                        Moves.between("Frontend Developer", Seniority.JUNIOR, "Frontend Developer", Seniority.SENIOR)))
                .isEmpty();
    }

    @Test
    void nobodyIsSentBackToTheJobTheyHave() {
        JobTransition move = Moves.between("Java Backend Developer", Seniority.JUNIOR, "Software Architect", null);

        assertThat(stones(move)).isNotEmpty().doesNotContain("Java Backend Developer", "Software Architect");
    }

    @ParameterizedTest
    @CsvSource({
        "Systems Administrator, Site Reliability Engineer, Azure Cloud Engineer",
        "Construction Manager, Product Manager, Game Producer",
        "Software Developer, Developer Advocate, Customer Integration Engineer",
        "Graphic Designer, UX Designer, Motion Designer",
        "Computer Science Student, Firmware Engineer, Quantum Software Engineer"
    })
    void whatIsLearnedForAStopServesTheTarget(String current, String target, String offTheWay) {
        assertThat(stones(Moves.between(current, target))).doesNotContain(offTheWay);
    }

    @ParameterizedTest
    @CsvSource({"Teacher, Data Scientist, Data Analyst", "Graphic Designer, UX Designer, UI Designer"})
    void whoBringsNextToNothingBeginsWhereThereIsLessToLearn(String current, String target, String stop) {
        assertThat(stones(Moves.between(current, target))).contains(stop);
    }

    private static Stream<String> starts() {
        return Moves.CATALOG.roles().stream().filter(Role::isStartingPoint).map(Role::title);
    }

    private static Stream<String> stones(JobTransition move) {
        return Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).steppingStones().stream();
    }
}
