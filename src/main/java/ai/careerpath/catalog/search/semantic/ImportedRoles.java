package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.InvalidCatalogException;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.embedding.ModelUnavailableException;
import ai.careerpath.catalog.search.embedding.SentenceModel;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A directory of roles that are not bundled, as the service reads them. */
public final class ImportedRoles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    public ImportedRoles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the roles, in the format of the catalogue, and where they come from, and checks that the service can use
     * them.
     *
     * @param name of the file, without its extension
     * @param origin what the licence of the source asks to be told
     * @throws InvalidCatalogException naming the role that does not fit
     */
    public void write(String name, List<Role> roles, String origin) throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        JSON.writeValue(folder.resolve("roles/" + name + ".json").toFile(), roles);
        Files.writeString(folder.resolve("NOTICE.txt"), origin);
        Catalog.bundledWith(folder);
    }

    /** Encodes all titles, so that the service need not do it at each start; tells what came of it. */
    public String encode() throws IOException {
        Set<String> texts =
                RoleEmbeddingsBuilder.texts(Catalog.bundledWith(folder)).collect(Collectors.toSet());
        texts.removeAll(RoleEmbeddingsBuilder.bundled().byText().keySet());
        try (SentenceModel model = SentenceModel.load()) {
            TextVectors.empty().complete(texts, model).write(Files.newOutputStream(vectors()));
            return "Texts encoded for the search by meaning: " + texts.size();
        } catch (ModelUnavailableException e) {
            return "Texts not encoded for the search by meaning: " + e.getMessage();
        }
    }

    TextVectors vectorsRead() throws IOException {
        return Files.exists(vectors()) ? TextVectors.read(Files.newInputStream(vectors())) : TextVectors.empty();
    }

    private Path vectors() {
        return folder.resolve("role-vectors.gz");
    }
}
