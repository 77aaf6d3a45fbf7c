package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Source;
import ai.careerpath.validation.CodeValidationMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A program of the verdicts directory, and what has to be said of it.
 *
 * @param expected what has to be said, by the names that the head of {@code python.txt} explains
 */
public record VerdictCase(Language language, String name, Map<String, String> expected, String code) {

    private static final String BEGINS = " ...";
    private static final int SECONDS = 60;

    /** Returns those of the language that an engine has to tell right. */
    public static List<VerdictCase> all(String engine, Language language) {
        return Stream.of(read(language).split("(?m)^=== "))
                .skip(1)
                .map(text -> parse(language, text))
                .filter(each -> each.expected().getOrDefault("engine", engine).equals(engine))
                .toList();
    }

    private static String read(Language language) {
        String file = "/verdicts/" + language.id() + ".txt";
        try (InputStream in = VerdictCase.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VerdictCase parse(Language language, String text) {
        String[] parts = text.split("(?m)^---\n", 2);
        List<String> head = parts[0].lines().toList();
        Map<String, String> expected = new HashMap<>();
        for (String line : head.subList(1, head.size())) {
            String[] field = line.split(": ", 2);
            expected.put(field[0], field[1]);
        }
        return new VerdictCase(language, head.get(0), expected, parts[1].stripTrailing() + "\n");
    }

    /** Runs it and reads what the service would answer. */
    public void mustHold(SandboxEngine engine) throws InterruptedException {
        Program program = program();
        int seconds = Integer.parseInt(expected.getOrDefault("seconds", Integer.toString(SECONDS)));
        Execution execution = engine.execute(program, ExecutionLimits.within(Duration.ofSeconds(seconds)));
        CodeValidation told = CodeValidationMapper.of(program, execution, Source.LOCAL);

        String outcome = told.outcome().name().toLowerCase(Locale.ROOT);
        String wanted = Objects.requireNonNull(expected.get("expects"), name);
        assertThat(wanted.contains(" ") ? outcome + " " + told.exitCode() : outcome)
                .as("%s", execution)
                .isEqualTo(wanted);
        assertThat(told.evidence().uncaught())
                .as("%s", execution)
                .isEqualTo(Boolean.parseBoolean(expected.getOrDefault(
                        "uncaught", Boolean.toString(told.evidence().uncaught()))));
        assertThat(told.details()).as("%s", execution).contains(expected.getOrDefault("details", ""));
        assertThat(told.output().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64 << 10);
        assertThat(told.output()).as("%s", execution).doesNotContain("\ufffd");
        checkOutput(told.output().strip());
    }

    private Program program() {
        List<String> args = expected.containsKey("args")
                ? List.of(expected.get("args").replace("\\n", "\n").split(" \\| ", -1))
                : List.of();
        List<Program.File> files = Stream.ofNullable(expected.get("file"))
                .map(file -> file.split("=", 2))
                .map(file -> new Program.File(file[0], file[1].replace("\\n", "\n")))
                .toList();
        List<Program.Test> tests = Stream.ofNullable(expected.get("test"))
                .map(test -> test.replace("\\n", "\n").replace("\\r", "\r").split(" => ", -1))
                .map(test -> new Program.Test("test", new Program.Input(test[0], args), test[1]))
                .toList();
        return new Program("test", language, code, new Program.Input("", args), files, tests);
    }

    private void checkOutput(String output) {
        String wanted = expected.getOrDefault("output", BEGINS).replace("\\n", "\n");
        if (wanted.endsWith(BEGINS)) {
            assertThat(output).startsWith(wanted.substring(0, wanted.length() - BEGINS.length()));
        } else {
            assertThat(output).isEqualTo(wanted);
        }
    }
}
