package ai.careerpath.api.document;

import ai.careerpath.api.StepEvent;
import ai.careerpath.configuration.BundledFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Lays over the derived document what no type tells: descriptions, the statuses that occur, the events of a stream. It is
 * written down in {@code document.yml} as a merge patch (RFC 7396).
 */
final class DocumentTexts implements OpenApiCustomizer {

    private static final String FILE = "/api/document.yml";

    private final ObjectMapper json = Json31.mapper();
    private final String version;

    /** @param version of the service */
    DocumentTexts(String version) {
        this.version = version;
    }

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true).read(StepEvent.class).forEach(document.getComponents()::addSchemas);
        ObjectNode derived = json.valueToTree(document);
        patch(derived, texts());
        derived.set("paths", sorted(derived.path("paths")));

        OpenAPI whole = json.convertValue(derived, OpenAPI.class);
        document.info(whole.getInfo().version(version))
                .servers(whole.getServers())
                .tags(whole.getTags())
                .paths(whole.getPaths())
                .components(whole.getComponents());
    }

    /** The mapper of OpenAPI would leave out the nulls. */
    private static JsonNode texts() {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return new ObjectMapper().valueToTree(yaml.load(BundledFile.text(FILE)));
    }

    private static void patch(ObjectNode target, JsonNode patch) {
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            String name = change.getKey();
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(name);
            } else if (value.isObject()) {
                patch(target.get(name) instanceof ObjectNode object ? object : target.putObject(name), value);
            } else {
                target.set(name, value);
            }
        }
    }

    /** Returns the node with all names in order: the order in which controllers and their methods are found may change. */
    private JsonNode sorted(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        Map<String, JsonNode> names = new TreeMap<>();
        node.properties().forEach(property -> names.put(property.getKey(), sorted(property.getValue())));
        ObjectNode sorted = json.createObjectNode();
        sorted.setAll(names);
        return sorted;
    }
}
