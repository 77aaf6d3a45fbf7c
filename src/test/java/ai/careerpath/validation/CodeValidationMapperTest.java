package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.CodeValidation.Status;
import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.step.Source;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CodeValidationMapperTest {

    private static final Program PROGRAM = new Program("Python Programming", Language.PYTHON, "print(1)");
    private static final Duration TOOK = Duration.ofMillis(234);

    @Test
    void exitCodeZeroIsTheOnlySuccess() {
        CodeValidation validation = verdict(Execution.ended(0, new Output("1\n", " \n", false), TOOK));

        assertThat(validation.evidence().executedAt()).isNotNull();
        assertThat(validation.with(ExecutionRecord.NONE))
                .isEqualTo(new CodeValidation(
                        "Python Programming",
                        Status.SUCCESS,
                        "1\n",
                        null,
                        0.234,
                        "Code executed successfully in 0.23 seconds",
                        Outcome.EXECUTED,
                        0,
                        false,
                        Source.LOCAL,
                        1,
                        PROGRAM.sha256()));
    }

    @Test
    void warningsOfASuccessAreKept() {
        assertThat(verdict(Execution.ended(0, new Output("", "careful\n", false), TOOK))
                        .error())
                .isEqualTo("careful\n");
    }

    @Test
    void aRuntimeErrorTellsItsLastLineAndKeepsTheTrace() {
        String trace = "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n"
                + "ZeroDivisionError: division by zero\n";
        CodeValidation validation = verdict(Execution.ended(1, new Output("before\n", trace, false), TOOK));

        assertThat(validation.status()).isEqualTo(Status.FAILURE);
        assertThat(validation.output()).isEqualTo("before\n");
        assertThat(validation.error()).isEqualTo(trace);
        assertThat(validation.details()).isEqualTo("Code execution failed: ZeroDivisionError: division by zero");
        assertThat(validation.exitCode()).isEqualTo(1);
    }

    @Test
    void aTimeoutNamesTheLimitAndKeepsPartialOutput() {
        CodeValidation validation =
                verdict(Execution.timedOut(Duration.ofSeconds(30), new Output("partial", "noise", true), TOOK));

        assertThat(validation.error()).isEqualTo("Execution timeout");
        assertThat(validation.details()).isEqualTo("Code execution exceeded 30 second timeout");
        assertThat(validation.output()).isEqualTo("partial");
        assertThat(validation.truncated()).isTrue();
        assertThat(validation.exitCode()).isNull();
    }

    @Test
    void aLimitThatWasCutShowsItsFraction() {
        assertThat(verdict(Execution.timedOut(Duration.ofMillis(2250), Output.NONE, TOOK))
                        .details())
                .isEqualTo("Code execution exceeded 2.3 second timeout");
    }

    @Test
    void limitsAreNamed() {
        assertThat(verdict(Execution.outOfMemory(256L << 20, 137, new Output("", "MemoryError", false), TOOK)))
                .returns("Code execution failed: memory limit of 256 MB exceeded", CodeValidation::details)
                .returns("MemoryError", CodeValidation::error);
        assertThat(verdict(Execution.outputLimit(8L << 20, Output.NONE, TOOK)).details())
                .isEqualTo("Code execution failed: more than 8 MB of output");
    }

    @Test
    void whatDidNotRunNamesNoSandbox() {
        assertThat(verdict(Execution.unavailable("API key not configured")))
                .returns("Code validation unavailable - API key not configured", CodeValidation::details)
                .returns("", CodeValidation::output)
                .returns(null, CodeValidation::error)
                .returns(0.0, CodeValidation::executionTime)
                .returns(null, CodeValidation::sandbox)
                .returns(Status.FAILURE, CodeValidation::status);
        assertThat(verdict(Execution.rejected("it opens a socket")))
                .returns("Code validation refused - it opens a socket", CodeValidation::details)
                .returns(null, CodeValidation::sandbox);
    }

    private static CodeValidation verdict(Execution execution) {
        return CodeValidationMapper.of(PROGRAM, execution, Source.LOCAL);
    }
}
