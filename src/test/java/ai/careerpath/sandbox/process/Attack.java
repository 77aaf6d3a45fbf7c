package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A program that means harm, from the attacks directory; its first line says what must come of it. */
record Attack(Language language, String name, String expected, String code) {

    private static final List<Outcome> BY_ITSELF_OR_AT_A_LIMIT = List.of(
            Outcome.EXECUTED, Outcome.RUNTIME_ERROR, Outcome.TIMED_OUT, Outcome.OUT_OF_MEMORY, Outcome.OUTPUT_LIMIT);
    private static final Long FAR_TOO_MUCH = 1L << 30;
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Duration AMPLE = Duration.ofSeconds(60);

    static List<Attack> all(Language language) {
        try {
            Path directory = Path.of(
                    Attack.class.getResource("/attacks/" + language.id()).toURI());
            try (Stream<Path> files = Files.list(directory)) {
                return files.sorted().map(file -> read(language, file)).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attack read(Language language, Path file) {
        try {
            String text = Files.readString(file);
            String expected = text.lines().findFirst().orElseThrow().split("expects: ")[1];
            return new Attack(language, file.getFileName().toString().split("\\.")[0], expected, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it and looks at the host. */
    void mustFail(ProcessSandboxEngine engine) throws IOException, InterruptedException {
        Duration limit = limit(engine);
        try (HostObserver outside = new HostObserver()) {
            long begin = System.nanoTime();
            Program program = new Program("attack", language, outside.aim(code));
            Execution execution = engine.execute(program, ExecutionLimits.within(limit));
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);

            assertThat(outside.harm(execution.stdout() + execution.stderr()))
                    .as("%s", execution)
                    .isEmpty();
            assertThat(taken).as("%s", execution).isLessThan(limit.plus(GRACE));
            assertThat(execution.stdout().length()).isLessThanOrEqualTo(64 << 10);
            judge(execution);
        }
        mustGreet(engine, Runs.support(engine, Language.BASH).available() ? Language.BASH : language);
    }

    /** That a harmless program still succeeds in each of the languages there are. */
    static void mustGreet(ProcessSandboxEngine engine, Set<Language> languages) throws InterruptedException {
        for (Language language : languages) {
            if (Runs.support(engine, language).available()) {
                mustGreet(engine, language);
            }
        }
    }

    private static void mustGreet(ProcessSandboxEngine engine, Language language) throws InterruptedException {
        Execution execution = Runs.run(engine, language, greeting(language), AMPLE);
        assertThat(execution.outcome()).as("a harmless program: %s", execution).isEqualTo(Outcome.EXECUTED);
    }

    /** How long a harmless program takes. */
    private Duration greet(ProcessSandboxEngine engine) throws InterruptedException {
        long begin = System.nanoTime();
        mustGreet(engine, language);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void judge(Execution execution) {
        String what = execution.toString();
        assertThat(execution.outcome() == Outcome.UNAVAILABLE).as(what).isEqualTo(expected.equals("lack"));
        switch (expected.split(" ")[0]) {
            case "blocked" -> assertThat(execution.stdout()).as(what).contains("blocked");
            case "no-secret" -> {
                assertThat(execution.outcome()).as(what).isEqualTo(Outcome.EXECUTED);
                assertThat(execution.stdout()).as(what).contains("blocked");
            }
            case "success" -> assertThat(execution.outcome()).as(what).isEqualTo(Outcome.EXECUTED);
            case "not-success" -> assertThat(execution.outcome()).as(what).isNotEqualTo(Outcome.EXECUTED);
            case "memory" -> {
                assertThat(execution.outcome()).as(what).isEqualTo(Outcome.OUT_OF_MEMORY);
                assertThat(execution.reason()).as(what).matches("memory limit of \\d+ MB exceeded");
            }
            case "time" -> {
                assertThat(execution.outcome()).as(what).isEqualTo(Outcome.TIMED_OUT);
                assertThat(execution.stdout()).as(what).contains("blocked");
            }
            case "output" -> assertThat(execution.outcome()).as(what).isEqualTo(Outcome.OUTPUT_LIMIT);
            case "lack" -> assertThat(execution.reason()).as(what).startsWith("the local sandbox has no ");
            case "compile" -> assertThat(execution.outcome()).as(what).isEqualTo(Outcome.COMPILE_ERROR);
            case "failure" -> {
                assertThat(execution.outcome()).as(what).isEqualTo(Outcome.RUNTIME_ERROR);
                assertThat(execution.exitCode()).as(what).isEqualTo(Integer.parseInt(expected.split(" ")[1]));
            }
            case "bounded" -> {
                assertThat(execution.outcome()).as(what).isIn(BY_ITSELF_OR_AT_A_LIMIT);
                assertThat(execution.evidence().stages())
                        .as(what)
                        .allSatisfy(stage -> assertThat(stage.peakMemoryBytes()).isLessThan(FAR_TOO_MUCH));
            }
            case "compile-or-limit" ->
                assertThat(execution.outcome())
                        .as(what)
                        .isIn(Outcome.COMPILE_ERROR, Outcome.TIMED_OUT, Outcome.OUT_OF_MEMORY);
            default -> throw new IllegalArgumentException("Unknown expectation: " + expected);
        }
    }

    /** Short for what only a limit ends, but long enough to compile on this machine as busy as it is. */
    private Duration limit(ProcessSandboxEngine engine) throws InterruptedException {
        boolean waits = List.of("time", "bounded", "compile-or-limit").contains(expected);
        return waits ? Duration.ofSeconds(2).plus(greet(engine).multipliedBy(4)) : AMPLE;
    }

    private static String greeting(Language language) {
        return switch (language) {
            case PYTHON -> "print(1)";
            case JAVASCRIPT, TYPESCRIPT -> "console.log(1)";
            case JAVA -> "class A { public static void main(String[] a) { } }";
            case GO -> "package main\nfunc main() { }";
            case SQL -> "SELECT 1;";
            case BASH -> "echo 1";
            case C, CPP -> "int main() { return 0; }";
            case RUST -> "fn main() { }";
            case PHP -> "<?php echo 1;";
            case RUBY -> "puts 1";
        };
    }
}
