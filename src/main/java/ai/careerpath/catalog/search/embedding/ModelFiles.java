package ai.careerpath.catalog.search.embedding;

import ai.careerpath.configuration.BundledFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What is in the jar of the model. */
public final class ModelFiles {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String VOCABULARY = "vocabulary.txt";

    private ModelFiles() {}

    /** The model itself, 23 MB. */
    public static byte[] model() throws IOException {
        return read(MODEL);
    }

    /** Run by the build: lays the vocabulary down as lines, since to parse the tokenizer's JSON takes a second. */
    public static void extractVocabulary(Path classes) throws IOException {
        JsonNode tokens = new JsonMapper().readTree(read(TOKENIZER)).at("/model/vocab");
        String[] lines = new String[tokens.size()];
        tokens.properties().forEach(token -> lines[token.getValue().intValue()] = token.getKey());
        Path folder = classes.resolve(ModelFiles.class.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        Files.write(folder.resolve(VOCABULARY), Arrays.asList(lines));
    }

    static List<String> vocabulary() throws IOException {
        return new String(read(BundledFile.beside(ModelFiles.class, VOCABULARY)), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream file = BundledFile.find(name)
                .orElseThrow(() -> new FileNotFoundException(name + " is not on the class path; build with ./mvnw"))) {
            return file.readAllBytes();
        }
    }
}
