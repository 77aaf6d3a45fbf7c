package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ai.careerpath.catalog.Exercises;
import ai.careerpath.catalog.Exercises.Exercise;
import ai.careerpath.catalog.LibraryPrograms;
import ai.careerpath.catalog.LibraryPrograms.Named;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.testing.Concurrent;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs the programs of the library that the WASM engine does not run, and every exercise. */
@Tag("parts")
@ExtendWith(SharedEngines.class)
class ProgramLibraryProcessTest {

    private static final ExecutionLimits LIMITS = ExecutionLimits.within(Duration.ofMinutes(5));

    @TestFactory
    @Concurrent
    Stream<DynamicTest> programsRunAndShowSomething(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return LibraryPrograms.all()
                .filter(program -> program.needsNothing() && !runsInWasm(program))
                .filter(program -> SandboxSetup.isTried(program.language()))
                .map(program -> dynamicTest(program.path(), () -> {
                    Execution execution = run(engine, new Program("test", program.language(), program.code()));
                    assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.EXECUTED);
                    assertThat(execution.stdout().lines()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(execution.stderr()).isEmpty();
                }));
    }

    @TestFactory
    @Concurrent
    Stream<DynamicTest> solutionsPass(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return exercises()
                .map(exercise -> dynamicTest(exercise.toString(), () -> {
                    Execution execution = run(engine, exercise.solution());
                    assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.EXECUTED);
                    assertThat(execution.evidence().tests())
                            .hasSameSizeAs(exercise.solution().tests())
                            .allSatisfy(test -> assertThat(test.passed()).isTrue());
                }));
    }

    @TestFactory
    @Concurrent
    Stream<DynamicTest> startersFail(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return exercises()
                .map(exercise -> dynamicTest(
                        exercise.toString(),
                        () -> assertThat(run(engine, exercise.starter()).outcome())
                                .isNotIn(Outcome.EXECUTED, Outcome.UNAVAILABLE)));
    }

    private static Stream<Exercise> exercises() {
        return Exercises.all().stream()
                .filter(exercise -> SandboxSetup.isTried(exercise.solution().language()));
    }

    private static Execution run(ProcessSandboxEngine engine, Program program) throws InterruptedException {
        Runs.assumeSupported(engine, program.language());
        return engine.execute(program, LIMITS);
    }

    private static boolean runsInWasm(Named program) {
        return (program.language() == Language.PYTHON || program.language() == Language.JAVASCRIPT)
                && !program.needsAnOperatingSystem();
    }
}
