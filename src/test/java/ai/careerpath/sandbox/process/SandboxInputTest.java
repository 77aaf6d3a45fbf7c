package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.ExecutionRecord.TestResult;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.model.Program.Input;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.testing.Concurrent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One program of each language that prints what it reads, the argument it is given and the file that lies beside it. */
@ExtendWith(SharedEngines.class)
class SandboxInputTest {

    private static final ExecutionLimits AMPLE = ExecutionLimits.within(Duration.ofSeconds(60));
    private static final List<Program.File> FILES = List.of(new Program.File("data.txt", "from a file\n"));
    private static final String TRICKY = "it's \"€\"; $(echo no) \\ \u2713";

    @ParameterizedTest
    @Concurrent
    @EnumSource(Language.class)
    void aProgramGetsItsInput(Language language, @Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine)
            throws Exception {
        Runs.assumeSupported(engine, language);
        Program program =
                new Program("test", language, code(language), new Input("typed\n", List.of(TRICKY)), FILES, List.of());

        Execution execution = engine.execute(program, AMPLE);

        assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.EXECUTED);
        assertThat(execution.stdout().strip()).isEqualTo("typed|" + TRICKY + "|from a file");
        mustBeComplete(execution, language);
    }

    @ParameterizedTest
    @Concurrent
    @EnumSource(Language.class)
    void itsTestsAreRunEachOnItsOwn(Language language, @Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine)
            throws Exception {
        Runs.assumeSupported(engine, language);
        Program program = new Program(
                "test",
                language,
                code(language),
                Input.NONE,
                FILES,
                List.of(
                        new Program.Test("right", new Input("one\n", List.of("a")), "one|a|from a file  \n\n"),
                        new Program.Test("wrong", new Input("two\n", List.of("b")), "two|c|from a file")));

        Execution execution = engine.execute(program, AMPLE);

        assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.evidence().tests())
                .extracting(TestResult::name, TestResult::passed, TestResult::exitCode)
                .containsExactly(tuple("right", true, 0), tuple("wrong", false, 0));
        assertThat(execution.reason())
                .isEqualTo("1 of 2 tests failed; wrong: line 1: expected \"two|c|from a file\", got"
                        + " \"two|b|from a file\"");
        assertThat(execution.evidence().stages())
                .extracting(Stage::stage)
                .filteredOn("compile"::equals)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aTestCannotSeeWhatAnotherOneLeft(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine)
            throws Exception {
        Runs.assumeSupported(engine, Language.PYTHON);
        String code = "import os\nprint(os.path.exists('left'))\nopen('left', 'w').close()";
        Program.Test test = new Program.Test("alone", Input.NONE, "False");
        Program program = new Program("test", Language.PYTHON, code, Input.NONE, List.of(), List.of(test, test));

        assertThat(engine.execute(program, AMPLE).outcome()).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    void oneTimeLimitHoldsForAllTests(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) throws Exception {
        Runs.assumeSupported(engine, Language.PYTHON);
        Program.Test endless = new Program.Test("endless", Input.NONE, "");
        Program program = new Program(
                "test", Language.PYTHON, "while True: pass", Input.NONE, List.of(), List.of(endless, endless));

        Execution execution = engine.execute(program, ExecutionLimits.within(Duration.ofSeconds(2)));

        assertThat(execution.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(execution.reason()).isEqualTo("2 second timeout");
        assertThat(execution.evidence().tests()).hasSize(1);
    }

    @Test
    void aSignalIsNoExitCode(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) throws Exception {
        Runs.assumeSupported(engine, Language.PYTHON);
        assertThat(lastStage(engine, "import os; os.kill(os.getpid(), 11)").signal())
                .isEqualTo("SIGSEGV");
        assertThat(lastStage(engine, "raise SystemExit(139)").exitCode()).isEqualTo(139);
        assertThat(lastStage(engine, "raise SystemExit(139)").signal()).isNull();
    }

    private static Stage lastStage(ProcessSandboxEngine engine, String code) throws InterruptedException {
        List<Stage> stages = engine.execute(new Program("test", Language.PYTHON, code), AMPLE)
                .evidence()
                .stages();
        return stages.get(stages.size() - 1);
    }

    private static void mustBeComplete(Execution execution, Language language) {
        assertThat(execution.evidence().isolation()).isEqualTo("bubblewrap");
        assertThat(execution.evidence().runtime()).isNotBlank();
        assertThat(execution.evidence().limits()).isNotNull();
        assertThat(execution.evidence().stages())
                .as("%s", language)
                .isNotEmpty()
                .allSatisfy(stage -> {
                    assertThat(stage.exitCode()).isZero();
                    assertThat(stage.cpuMillis()).isNotNull();
                    assertThat(stage.peakMemoryBytes()).isPositive();
                });
    }

    private static String code(Language language) {
        return BundledFile.text("/ai/careerpath/sandbox/inputs/" + language.entrypoint());
    }
}
