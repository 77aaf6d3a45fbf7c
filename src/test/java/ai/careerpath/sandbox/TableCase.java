package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.ExecutionRecord.TestResult;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.model.Program.Input;
import ai.careerpath.step.Source;
import ai.careerpath.validation.CodeValidationMapper;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program, and what every sandbox has to say of it in every language.
 *
 * @param isWatched whether it must get as far as to print something, for which a busy machine may need more time
 */
public record TableCase(
        String name, Program program, Duration limit, boolean isWatched, Consumer<CodeValidation> expected) {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final String UNICODE = "h\u00e9llo \u2713 \u65e5\u672c\u8a9e \ud83d\ude00";
    private static final String TRICKY = "it's \"\u20ac\"; $(echo no) \\ \u2713";
    private static final List<Program.File> FILES = List.of(new Program.File("data.txt", "from a file\n"));
    private static final int LINES = 1_000;

    /** Where it runs. */
    public interface Sandbox {
        CodeValidation run(Program program, Duration limit) throws Exception;

        /** What the service answers where this engine runs it. */
        static Sandbox of(SandboxEngine engine) {
            return (program, limit) -> CodeValidationMapper.of(
                    program, engine.execute(program, ExecutionLimits.within(limit)), Source.LOCAL);
        }
    }

    /** All of them, for engines that give a program processes. */
    public static List<TableCase> all(Language language) {
        return Stream.concat(contract(language, true).stream(), odd(language).stream())
                .toList();
    }

    /**
     * What the record of an execution promises.
     *
     * @param signals whether a program can end itself by a signal
     */
    public static List<TableCase> contract(Language language, boolean signals) {
        Snippets code = Snippets.of(language);
        return List.of(
                plain(language, "hello", code.print("hello " + UNICODE), prints("hello " + UNICODE)),
                plain(language, "syntax error", code.syntaxError(), told -> {
                    // psql learns of a syntax error when it runs the statement; only Daytona's words for it differ
                    Outcome other = language == Language.SQL ? Outcome.RUNTIME_ERROR : Outcome.COMPILE_ERROR;
                    assertThat(told.outcome()).as("%s", told).isIn(Outcome.COMPILE_ERROR, other);
                    assertThat(told.error()).containsIgnoringCase("error");
                }),
                plain(language, "runtime error", code.runtimeError(), told -> {
                    assertThat(told.outcome()).as("%s", told).isEqualTo(Outcome.RUNTIME_ERROR);
                    assertThat(told.exitCode()).isPositive();
                    assertThat(told.output()).as("earlier output is kept").contains("before");
                }),
                new TableCase("loop", new Program("test", language, code.loop()), SHORT, true, told -> {
                    assertThat(told.outcome()).as("%s", told).isEqualTo(Outcome.TIMED_OUT);
                    assertThat(told.details()).matches("Code execution exceeded \\d+ second timeout");
                    assertThat(told.exitCode()).isNull();
                    assertThat(told.output()).as("%s", told).contains("before");
                }),
                plain(language, "output flood", code.flood(), told -> {
                    assertThat(told.outcome()).as("%s", told.details()).isEqualTo(Outcome.OUTPUT_LIMIT);
                    assertThat(told.details()).isEqualTo("Code execution failed: more than 8 MB of output");
                    assertThat(told.truncated()).isTrue();
                    assertThat(told.output()).hasSize(64 << 10);
                }),
                plain(language, "memory", code.memory(), told -> {
                    assertThat(told.outcome()).as("%s", told).isEqualTo(Outcome.OUT_OF_MEMORY);
                    assertThat(told.details()).matches("Code execution failed: memory limit of .* exceeded");
                }),
                new TableCase("input, both streams and exit code", withInput(language), LONG, false, told -> {
                    assertThat(told.outcome()).as("%s", told).isEqualTo(Outcome.RUNTIME_ERROR);
                    assertThat(told.exitCode()).isEqualTo(exitCode(language));
                    Stage run = lastStage(told);
                    assertThat(run.stdout().strip()).isEqualTo("typed|" + TRICKY + "|from a file");
                    assertThat(run.stderr()).contains("to standard error").doesNotContain("typed");
                }),
                new TableCase(
                        "tests", withTests(language, signals), LONG, false, told -> mustTellTests(told, signals)));
    }

    /** What programs seldom are. */
    private static List<TableCase> odd(Language language) {
        Snippets code = Snippets.of(language);
        return List.of(
                new TableCase(
                        "forks",
                        new Program("test", language, code.forks()),
                        language == Language.RUBY ? SHORT : LONG,
                        false,
                        TableCase::startsOnlySome),
                plain(
                        language,
                        "empty code",
                        "",
                        told -> assertThat(told.outcome()).as("%s", told).isEqualTo(code.outcomeOfNothing())),
                plain(
                        language,
                        "1,000 lines",
                        code.printAll(LINES),
                        prints(IntStream.range(0, LINES)
                                .mapToObj(line -> "line " + line)
                                .collect(Collectors.joining("\n")))),
                plain(
                        language,
                        "CRLF and 200 KB",
                        code.print("hello").replace("\n", "\r\n") + "\r\n" + "\n".repeat(200 << 10),
                        prints("hello")),
                plain(language, "byte order mark", "\ufeff" + code.print("hello"), told -> {
                    if (language == Language.JAVA) { // javac knows none
                        assertThat(told.outcome()).as("%s", told).isEqualTo(Outcome.COMPILE_ERROR);
                    } else if (language == Language.BASH) { // nor does a shell: it is part of a command's name
                        assertThat(told.exitCode()).as("%s", told).isEqualTo(127);
                    } else if (language == Language.PHP) { // it is text before the program
                        assertThat(told.output()).as("%s", told).contains("hello");
                    } else {
                        prints("hello").accept(told);
                    }
                }),
                plain(
                        language,
                        "NUL",
                        code.print("hel\0lo"),
                        told -> assertThat(told.outcome())
                                .as("%s", told)
                                .isIn(Outcome.EXECUTED, Outcome.COMPILE_ERROR, Outcome.RUNTIME_ERROR)));
    }

    private static TableCase plain(Language language, String name, String code, Consumer<CodeValidation> expected) {
        return new TableCase(name, new Program("test", language, code), LONG, false, expected);
    }

    /** One program of each language that prints what it reads, its first argument and a file, and obeys its second. */
    private static String obedient(Language language) {
        return BundledFile.text("/ai/careerpath/sandbox/inputs/" + language.entrypoint());
    }

    private static Program withInput(Language language) {
        Input input = new Input("typed\n", List.of(TRICKY, "exit"));
        return new Program("test", language, obedient(language), input, FILES, List.of());
    }

    private static Program withTests(Language language, boolean signals) {
        Stream<Program.Test> tests = Stream.of(
                new Program.Test("right", new Input("one\n", List.of("a")), "one|a|from a file  \n\n"),
                new Program.Test("wrong", new Input("two\n", List.of("b")), "two|c|from a file"),
                new Program.Test("signal", new Input("", List.of("d", "signal")), "|d|from a file"));
        return new Program(
                "test",
                language,
                obedient(language),
                Input.NONE,
                FILES,
                tests.limit(signals ? 3 : 2).toList());
    }

    private static void mustTellTests(CodeValidation told, boolean signals) {
        assertThat(told.outcome()).as("%s", told).isEqualTo(Outcome.RUNTIME_ERROR);
        ExecutionRecord record = told.evidence();
        assertThat(record.tests())
                .extracting(TestResult::name, TestResult::passed, TestResult::exitCode)
                .startsWith(tuple("right", true, 0), tuple("wrong", false, 0));
        assertThat(told.details())
                .isEqualTo("Code execution failed: " + (signals ? "2 of 3" : "1 of 2")
                        + " tests failed; wrong: line 1: expected \"two|c|from a file\", got \"two|b|from a file\"");
        assertThat(record.stages())
                .extracting(Stage::stage)
                .filteredOn("compile"::equals)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(record.runtime()).isNotBlank();
        assertThat(record.isolation()).isNotBlank();
        assertThat(record.limits()).isNotNull();
        if (signals) {
            assertThat(lastStage(told).signal()).as("%s", told).isIn("SIGTERM", "SIGKILL");
        }
    }

    private static Stage lastStage(CodeValidation told) {
        List<Stage> stages = told.evidence().stages();
        return stages.get(stages.size() - 1);
    }

    /** psql has a few of its own, and no way to choose one. */
    private static int exitCode(Language language) {
        return language == Language.SQL ? 3 : 7;
    }

    /** Ruby tries a refused fork again for as long as it may run. */
    private static void startsOnlySome(CodeValidation told) {
        String printed = told.output() + told.error();
        assertThat(printed).as("%s", told).doesNotContain("all started");
        if (told.outcome() != Outcome.TIMED_OUT) {
            assertThat(printed).as("%s", told).containsAnyOf("refused", "Cannot fork");
        }
    }

    /** Runs it; with four times the time as long as a busy machine has not even compiled it. */
    public void mustPass(Sandbox sandbox) throws Exception {
        CodeValidation told = sandbox.run(program, limit);
        Duration time = limit;
        while (isWatched && told.output().isEmpty() && time.compareTo(LONG) < 0) {
            time = time.multipliedBy(4);
            told = sandbox.run(program, time);
        }
        expected.accept(told);
    }

    private static Consumer<CodeValidation> prints(String text) {
        return told -> {
            assertThat(told.outcome()).as("%s", told).isEqualTo(Outcome.EXECUTED);
            assertThat(told.exitCode()).isZero();
            assertThat(Objects.requireNonNullElse(told.error(), "")).isEmpty();
            assertThat(told.output().lines().map(String::strip).collect(Collectors.joining("\n")))
                    .isEqualTo(text);
        };
    }
}
