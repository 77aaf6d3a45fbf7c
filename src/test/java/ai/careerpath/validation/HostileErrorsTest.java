package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.process.ExecutionReview;
import ai.careerpath.validation.daytona.outcome.CompileErrors;
import ai.careerpath.wording.Wording;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A program chooses what it prints, and must not choose how long that is read: 64 KiB of each of these once took from
 * seconds to hours, now all of them together take a second.
 */
@Tag("long")
class HostileErrorsTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int KEPT = 64 << 10;
    private static final Duration PROCESSOR_TIME = Duration.ofSeconds(60);
    private static final List<String> REPEATED = List.of(
            "Traceback (most recent call last):\n  x\n",
            "  x\n",
            "_execute_child ",
            "_execute_child\n",
            "SyntaxError: \n at x\n",
            "SyntaxError: ",
            " ",
            "x",
            "^\n",
            "| ",
            "a: ",
            "cause: Error ",
            "reason \"\\\". ",
            "main.rb:1:in `x': ",
            "': (",
            " (a::",
            "error TS2339: Property 'x' ",
            "fatal error: x",
            "error: x is a ",
            "error[E0432]: unresolved import `x\n",
            "undeclared crate or module `x`\n\n\n  1 | ",
            "Call to undefined function a\\",
            "symbol: class x\n  location: class a.",
            "Cannot find module 'a",
            "psql:a:1: ",
            "\u001b]");

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAProgramPrintsIsReadInTime(Language language) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (String each : REPEATED) {
            String stderr = "Traceback (most recent call last):\n" + each.repeat(KEPT / each.length()) + "!";
            Output output = new Output("", stderr, false);
            Execution failed = Execution.ended(1, output, Duration.ZERO);
            Execution executed = Execution.ended(0, output, Duration.ZERO);

            assertThat(ErrorSummary.of(language, failed)).as(each).isNotNull();
            assertThat(CompileErrors.shows(language, 1, stderr)).as(each).isIn(true, false);
            assertThat(ExecutionReview.of(language, failed, Wording.note("sandbox.local"))
                            .outcome())
                    .as(each)
                    .isIn(Outcome.RUNTIME_ERROR, Outcome.UNAVAILABLE);
            assertThat(ExecutionReview.of(language, executed, Wording.note("sandbox.local"))
                            .outcome())
                    .as(each)
                    .isIn(Outcome.EXECUTED, Outcome.RUNTIME_ERROR);
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(PROCESSOR_TIME);
    }
}
