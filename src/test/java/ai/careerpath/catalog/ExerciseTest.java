package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Exercises.Exercise;
import ai.careerpath.model.Program;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that every exercise keeps; running starter and solution is another test's matter. */
class ExerciseTest {

    private static final int TESTS_OF_ONE_CALL = 20;
    private static final Catalog CATALOG = TestCatalog.BUNDLED;

    static List<Exercise> exercises() {
        return Exercises.all();
    }

    @Test
    void sixtySkillsHaveOne() {
        assertThat(exercises()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void belongsToASkillThatHasAProgram(Exercise exercise) {
        assertThat(CATALOG.skill(exercise.skill()))
                .hasValueSatisfying(skill -> assertThat(skill.id()).isEqualTo(exercise.skill()));
        assertThat(CATALOG.programs(exercise.skill())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void taskIsTwoSentences(Exercise exercise) {
        assertThat(exercise.task()).matches("[A-Z][^\\n]*\\.").hasSizeBetween(80, 320);
        assertThat(exercise.task().split("[.!?] ")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void testsHaveNamesOfTheirOwnAndFitIntoOneCall(Exercise exercise) {
        assertThat(exercise.starter().tests()).hasSizeBetween(1, TESTS_OF_ONE_CALL);
        assertThat(exercise.starter().tests()).extracting(Program.Test::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void starterIsShortAndNotTheSolution(Exercise exercise) {
        assertThat(exercise.starter().code().lines()).hasSizeLessThanOrEqualTo(60);
        assertThat(exercise.starter().code()).isNotEqualTo(exercise.solution().code());
    }
}
