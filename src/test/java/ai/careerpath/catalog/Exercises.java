package ai.careerpath.catalog;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The exercises of the catalogue, each with the solution that the tests know. */
public final class Exercises {

    private static final Path TASKS = Path.of("src/main/resources/catalog/exercises");
    private static final Path SOLUTIONS = Path.of("src/test/resources/exercises");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    private Exercises() {}

    /** One exercise; its starter and its solution as the sandbox gets them, with the tests. */
    public record Exercise(String skill, String task, Program starter, Program solution) {
        @Override
        public String toString() {
            return skill + " in " + starter.language().displayName();
        }
    }

    private record Description(String task, String language, List<Test> tests) {}

    private record Test(
            String name, @Nullable String stdin, @Nullable List<String> args, String expected) {
        Program.Test test() {
            return new Program.Test(
                    name,
                    new Program.Input(
                            Objects.requireNonNullElse(stdin, ""), Objects.requireNonNullElse(args, List.of())),
                    expected);
        }
    }

    public static List<Exercise> all() {
        try (Stream<Path> folders = Files.list(TASKS)) {
            return folders.sorted().map(Exercises::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exercise read(Path folder) {
        try {
            String skill = folder.getFileName().toString();
            Description description =
                    JSON.readValue(folder.resolve("exercise.json").toFile(), Description.class);
            Language language = Language.named(description.language()).orElseThrow();
            String extension =
                    language.entrypoint().substring(language.entrypoint().lastIndexOf('.'));
            List<Program.Test> tests =
                    description.tests().stream().map(Test::test).toList();
            return new Exercise(
                    skill,
                    description.task(),
                    program(skill, language, folder.resolve("starter" + extension), tests),
                    program(skill, language, SOLUTIONS.resolve(skill).resolve("solution" + extension), tests));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program program(String skill, Language language, Path file, List<Program.Test> tests)
            throws IOException {
        return new Program(skill, language, Files.readString(file), Program.Input.NONE, List.of(), tests);
    }
}
