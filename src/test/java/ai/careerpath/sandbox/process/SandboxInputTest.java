package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.model.Program.Input;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link ai.careerpath.sandbox.TableCase} does not ask of every language. */
@ExtendWith(SharedEngines.class)
class SandboxInputTest {

    private static final ExecutionLimits AMPLE = ExecutionLimits.within(Duration.ofSeconds(60));

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
}
