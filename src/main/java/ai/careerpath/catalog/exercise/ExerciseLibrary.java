package ai.careerpath.catalog.exercise;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled exercises, each read when it is first asked for. Thread-safe. */
public final class ExerciseLibrary {

    private static final String FOLDER = "/catalog/exercises/";

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, List<Exercise>> bySkill = new ConcurrentHashMap<>();

    private record Description(String task, String language, List<Exercise.Test> tests) {}

    /**
     * The exercises of a skill of the catalogue; none where it has none.
     *
     * @param skillId an id of the catalogue, never what a client sent
     * @throws UncheckedIOException when a bundled file is broken, naming the file
     */
    public List<Exercise> of(String skillId) {
        return bySkill.computeIfAbsent(skillId, id -> read(id).map(List::of).orElse(List.of()));
    }

    private Optional<Exercise> read(String skillId) {
        String file = FOLDER + skillId + "/exercise.json";
        return BundledFile.find(file).map(content -> exercise(skillId, file, content));
    }

    private Exercise exercise(String skillId, String file, InputStream content) {
        try (content) {
            Description description = json.readValue(content, Description.class);
            Language language = Language.named(description.language())
                    .orElseThrow(() -> new IOException("there is no language " + description.language()));
            return new Exercise(skillId, description.task(), language, starter(skillId, language), description.tests());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String starter(String skillId, Language language) throws IOException {
        String entrypoint = language.entrypoint();
        String name = "starter" + entrypoint.substring(entrypoint.lastIndexOf('.'));
        try (InputStream code = BundledFile.find(FOLDER + skillId + "/" + name)
                .orElseThrow(() -> new IOException("there is no " + name + " beside it"))) {
            return new String(code.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
