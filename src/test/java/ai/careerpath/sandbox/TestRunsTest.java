package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.ExecutionRecord.TestResult;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.model.Program.Input;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestRunsTest {

    private static final ExecutionLimits LIMITS = ExecutionLimits.within(Duration.ofSeconds(30));

    @Test
    void allPassedIsExecuted() throws Exception {
        Execution execution = run((program, limits) -> prints(program.input().stdin()), "a", "b");

        assertThat(execution.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(execution.reason()).isNull();
        assertThat(execution.evidence().tests()).extracting(TestResult::passed).containsExactly(true, true);
    }

    @Test
    void theFirstFailureIsShownAndTheOthersAreRunAllTheSame() throws Exception {
        Execution execution = run((program, limits) -> prints("b"), "a", "b", "c");

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.reason()).isEqualTo("2 of 3 tests failed; test a: line 1: expected \"a\", got \"b\"");
        assertThat(execution.evidence().tests()).hasSize(3);
    }

    @Test
    void whatCannotBeToldOfOneCannotBeToldOfTheWhole() throws Exception {
        List<String> asked = new ArrayList<>();
        Execution execution = run(
                (program, limits) -> {
                    asked.add(program.input().stdin());
                    return Execution.lacking("module numpy");
                },
                "a",
                "b");

        assertThat(execution.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(asked).containsExactly("a");
    }

    @Test
    void whatWasNotKeptOfTheOutputWasNotCompared() throws Exception {
        Execution.Output much = new Execution.Output("a\n\n\n", "", true, true);
        Execution.Output noisy = new Execution.Output("a\n", "noise", true, false);

        assertThat(run((program, limits) -> Execution.ended(0, much, Duration.ZERO), "a")
                        .reason())
                .isEqualTo("1 of 1 tests failed; test a: more output than is kept and compared");
        assertThat(run((program, limits) -> Execution.ended(0, noisy, Duration.ZERO), "a")
                        .outcome())
                .isEqualTo(Outcome.EXECUTED);
    }

    @Test
    void differencesIgnoreWhiteSpaceAtTheEnds() {
        assertThat(OutputDifference.between("a\nb", "a  \nb\n\n")).isEmpty();
        assertThat(OutputDifference.between("a\n\nb", "a\nb")).contains("line 2: expected \"\", got \"b\"");
        assertThat(OutputDifference.between("a", "a\nb")).contains("line 2: expected nothing more, got \"b\"");
        assertThat(OutputDifference.between(" a", "a")).contains("line 1: expected \" a\", got \"a\"");
    }

    @Test
    void whatIsExpectedIsReadAsWhatWasPrinted() {
        String coloured = "\u001B[31mred\u001B[0m\u0007";

        assertThat(OutputDifference.between(coloured, TerminalText.sanitize(coloured)))
                .isEmpty();
        assertThat(OutputDifference.between(coloured, "blue")).contains("line 1: expected \"red\uFFFD\", got \"blue\"");
    }

    @Test
    void quotesAreCutBetweenCharacters() {
        String smiles = "x" + "\ud83d\ude00".repeat(80);

        assertThat(OutputDifference.between(smiles, "").orElseThrow())
                .isEqualTo("line 1: expected \"x" + "\ud83d\ude00".repeat(39) + "…\", got nothing more");
    }

    @Test
    void runWithoutAnExitCodeSaysSo() throws Exception {
        Execution lost = new Execution(Outcome.RUNTIME_ERROR, "", "", null, false, Duration.ZERO, null);

        assertThat(run((program, limits) -> lost, "a").reason())
                .isEqualTo("1 of 1 tests failed; test a: no exit code is known");
    }

    @Test
    void timesOfAllRunsCountUntilTheTimeIsUp() throws Exception {
        Execution whole = run(
                (program, limits) -> program.input().stdin().equals("a")
                        ? prints("a")
                        : Execution.timedOut(limits.wallTime(), Execution.Output.NONE, Duration.ofMillis(7)),
                "a",
                "b");

        assertThat(whole.reason()).isEqualTo("30 second timeout");
        assertThat(whole.duration()).isEqualTo(Duration.ofMillis(12));
    }

    @Test
    void compilingTakesOfTheTimeAndTheLimitKeepsItsName() throws Exception {
        List<Duration> left = new ArrayList<>();
        Execution whole = TestRuns.of(program("a"), LIMITS, Duration.ofSeconds(20), (program, limits) -> {
            left.add(limits.wallTime());
            return Execution.timedOut(limits.wallTime(), Execution.Output.NONE, limits.wallTime());
        });

        assertThat(left).allMatch(each -> each.compareTo(Duration.ofSeconds(10)) <= 0);
        assertThat(whole.reason()).isEqualTo("30 second timeout");
    }

    @Test
    void textIsCutBetweenCharacters() {
        assertThat(Utf8.cut("aあい", 6)).isEqualTo("aあ");
        assertThat(Utf8.cut("aあい", 7)).isEqualTo("aあい");
        assertThat(Utf8.cut("\ud83d\ude00x", 3)).isEmpty();
    }

    private static Execution run(TestRuns.SingleRun run, String... expected) throws InterruptedException {
        return TestRuns.of(program(expected), LIMITS, run);
    }

    private static Program program(String... expected) {
        List<Program.Test> tests = List.of(expected).stream()
                .map(each -> new Program.Test("test " + each, new Input(each, List.of()), each))
                .toList();
        return new Program("test", Language.PYTHON, "", Input.NONE, List.of(), tests);
    }

    private static Execution prints(String text) {
        return Execution.ended(0, new Execution.Output(text, "", false), Duration.ofMillis(5));
    }
}
