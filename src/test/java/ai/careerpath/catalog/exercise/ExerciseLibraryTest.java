package ai.careerpath.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.catalog.Exercises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseLibraryTest {

    private final ExerciseLibrary library = new ExerciseLibrary();

    @ParameterizedTest
    @MethodSource("ai.careerpath.catalog.Exercises#all")
    void everyBundledExerciseIsGivenAsItsFilesHaveIt(Exercises.Exercise file) {
        assertThat(library.of(file.skill())).singleElement().satisfies(exercise -> {
            assertThat(exercise.task()).isEqualTo(file.task());
            assertThat(exercise.language()).isEqualTo(file.starter().language());
            assertThat(exercise.starter()).isEqualTo(file.starter().code());
            assertThat(exercise.tests())
                    .extracting(Exercise.Test::name, Exercise.Test::stdin, Exercise.Test::args, Exercise.Test::expected)
                    .containsExactlyElementsOf(file.starter().tests().stream()
                            .map(test -> tuple(
                                    test.name(),
                                    test.input().stdin(),
                                    test.input().args(),
                                    test.expected()))
                            .toList());
        });
    }

    @Test
    void skillWithoutAnExerciseHasNone() {
        assertThat(library.of("no-such-skill")).isEmpty();
    }
}
