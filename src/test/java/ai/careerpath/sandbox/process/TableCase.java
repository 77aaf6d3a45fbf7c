package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What every language must get right. */
record TableCase(Language language, String name, String code, Duration limit, Consumer<Execution> expected) {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final String UNICODE = "h\u00e9llo \u2713 \u65e5\u672c\u8a9e \ud83d\ude00";
    private static final int LINES = 1_000;

    static List<TableCase> all(Language language) {
        Snippets code = Snippets.of(language);
        return List.of(
                new TableCase(language, "hello", code.print("hello"), LONG, prints("hello")),
                new TableCase(language, "syntax error", code.syntaxError(), LONG, execution -> {
                    // psql learns of a syntax error when it runs the statement, like of any other error
                    Outcome outcome = language == Language.SQL ? Outcome.RUNTIME_ERROR : Outcome.COMPILE_ERROR;
                    assertThat(execution.outcome()).as("%s", execution).isEqualTo(outcome);
                    assertThat(execution.stderr()).containsIgnoringCase("error");
                }),
                new TableCase(language, "runtime error", code.runtimeError(), LONG, execution -> {
                    assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.RUNTIME_ERROR);
                    assertThat(execution.exitCode()).isPositive();
                    assertThat(execution.stdout()).as("earlier output is kept").contains("before");
                }),
                new TableCase(language, "loop", code.loop(), SHORT, execution -> {
                    assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.TIMED_OUT);
                    assertThat(execution.reason()).isEqualTo("2 second timeout");
                    assertThat(execution.exitCode()).isNull();
                }),
                new TableCase(language, "output flood", code.flood(), LONG, execution -> {
                    assertThat(execution.outcome()).as("%s", execution.reason()).isEqualTo(Outcome.OUTPUT_LIMIT);
                    assertThat(execution.reason()).isEqualTo("more than 8 MB of output");
                    assertThat(execution.truncated()).isTrue();
                    assertThat(execution.stdout()).hasSize(64 << 10);
                }),
                new TableCase(language, "memory", code.memory(), LONG, execution -> {
                    assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.OUT_OF_MEMORY);
                    assertThat(execution.reason()).matches("memory limit of \\d+ MB exceeded");
                }),
                new TableCase(
                        language,
                        "forks",
                        code.forks(),
                        language == Language.RUBY ? SHORT : LONG,
                        TableCase::startsOnlySome),
                new TableCase(language, "unicode", code.print(UNICODE), LONG, prints(UNICODE)),
                new TableCase(
                        language,
                        "empty code",
                        "",
                        LONG,
                        execution -> assertThat(execution.outcome())
                                .as("%s", execution)
                                .isEqualTo(code.outcomeOfNothing())),
                new TableCase(
                        language,
                        "1,000 lines",
                        code.printAll(LINES),
                        LONG,
                        prints(IntStream.range(0, LINES)
                                .mapToObj(line -> "line " + line)
                                .collect(Collectors.joining("\n")))),
                new TableCase(language, "stdin read", code.readInput(), LONG, prints("end of input")),
                new TableCase(
                        language, "CRLF", code.print("hello").replace("\n", "\r\n") + "\r\n", LONG, prints("hello")),
                new TableCase(language, "200 KB", code.print("hello") + "\n".repeat(200 << 10), LONG, prints("hello")),
                new TableCase(language, "byte order mark", "\ufeff" + code.print("hello"), LONG, execution -> {
                    if (language == Language.JAVA) { // javac knows none
                        assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.COMPILE_ERROR);
                    } else if (language == Language.BASH) { // nor does a shell: it is part of a command's name
                        assertThat(execution.exitCode()).as("%s", execution).isEqualTo(127);
                    } else if (language == Language.PHP) { // it is text before the program
                        assertThat(execution.stdout()).as("%s", execution).contains("hello");
                    } else {
                        prints("hello").accept(execution);
                    }
                }),
                new TableCase(
                        language,
                        "NUL",
                        code.print("hel\0lo"),
                        LONG,
                        execution -> assertThat(execution.outcome())
                                .as("%s", execution)
                                .isIn(Outcome.EXECUTED, Outcome.COMPILE_ERROR, Outcome.RUNTIME_ERROR)));
    }

    /** Ruby tries a refused fork again for as long as it may run. */
    private static void startsOnlySome(Execution execution) {
        String printed = execution.stdout() + execution.stderr();
        assertThat(printed).as("%s", execution).doesNotContain("all started");
        if (execution.outcome() != Outcome.TIMED_OUT) {
            assertThat(printed).as("%s", execution).containsAnyOf("refused", "Cannot fork");
        }
    }

    void mustPass(ProcessSandboxEngine engine) throws InterruptedException {
        expected.accept(Runs.run(engine, language, code, limit));
    }

    private static Consumer<Execution> prints(String text) {
        return execution -> {
            assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.EXECUTED);
            assertThat(execution.exitCode()).isZero();
            assertThat(execution.stderr()).isEmpty();
            assertThat(execution.stdout().lines().map(String::strip).collect(Collectors.joining("\n")))
                    .isEqualTo(text);
        };
    }
}
