package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.embedding.ModelFiles;
import ai.careerpath.catalog.search.embedding.ModelUnavailableException;
import ai.careerpath.catalog.search.embedding.SentenceModel;
import ai.careerpath.configuration.BundledFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search by meaning needs and the build makes. */
public final class RoleEmbeddingsBuilder {

    private static final String VECTORS = "role-vectors.gz";

    private RoleEmbeddingsBuilder() {}

    /**
     * Run by the build: encodes what is new since the last one. Where the model does not run, the service has to encode
     * all of it.
     *
     * @param args the folder of compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        ModelFiles.extractVocabulary(classes);
        Path file = classes.resolve(RoleEmbeddingsBuilder.class.getPackageName().replace('.', '/'))
                .resolve(VECTORS);
        TextVectors before = Files.exists(file) ? TextVectors.read(Files.newInputStream(file)) : TextVectors.empty();
        Set<String> texts = texts(Catalog.bundled()).collect(Collectors.toSet());
        if (!before.byText().keySet().equals(texts)) {
            try (SentenceModel model = SentenceModel.load()) {
                before.complete(texts, model).write(Files.newOutputStream(file));
            } catch (ModelUnavailableException e) {
                System.out.println("Roles are not encoded, the service will do it: " + e.getMessage());
            }
        }
    }

    /** All texts that a query is compared with. */
    static Stream<String> texts(Catalog catalog) {
        Stream<String> others = SemanticRoleSearch.others(
                        catalog, OccupationMap.bundled().all())
                .map(Occupation::name);
        return Stream.of(
                        catalog.roles().stream().flatMap(RoleEmbedding::texts),
                        others,
                        catalog.elsewhere().stream(),
                        JobTasks.texts())
                .flatMap(Function.identity());
    }

    /** What the build encoded; nothing where it could not. */
    static TextVectors bundled() throws IOException {
        Optional<InputStream> file = BundledFile.find(BundledFile.beside(RoleEmbeddingsBuilder.class, VECTORS));
        return file.isPresent() ? TextVectors.read(file.get()) : TextVectors.empty();
    }
}
