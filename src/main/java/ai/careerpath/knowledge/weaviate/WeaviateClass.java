package ai.careerpath.knowledge.weaviate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says of the class that holds the job knowledge, as {@code GET /v1/schema/{class}} answers it.
 *
 * @param properties what can be asked of a document, by name, with what has to be asked of it: nothing, or the sub
 *     selection of an object
 * @param searchable the text properties that can be searched by words
 * @param vectorizer the module that reads questions; null when documents can be found by words only
 * @param vector the name of the vector to compare with; null when the class has one without a name
 * @param metric such as {@code cosine}
 * @param tenants whether each document belongs to a tenant
 */
record WeaviateClass(
        Map<String, String> properties,
        List<String> searchable,
        @Nullable String vectorizer,
        @Nullable String vector,
        String metric,
        boolean tenants) {

    static final String COSINE = "cosine";

    /** The class as the seeding command creates it, for a server that does not tell its schema. */
    static final WeaviateClass USUAL = new WeaviateClass(
            Map.of("title", "", "description", "", "category", "", "skills", ""),
            List.of("title", "description"),
            "unknown",
            null,
            COSINE,
            false);

    private static final String NONE = "none";

    static WeaviateClass of(JsonNode schema) {
        if (!schema.path("properties").isArray()) {
            return USUAL;
        }
        Map<String, String> properties = new LinkedHashMap<>();
        List<String> searchable = new ArrayList<>();
        for (JsonNode property : schema.path("properties")) {
            String name = property.path("name").asText();
            String type = property.path("dataType").path(0).asText();
            if (type.startsWith("text")) {
                properties.put(name, "");
                if (property.path("indexSearchable").asBoolean(true)) {
                    searchable.add(name);
                }
            } else if (type.startsWith("object")) {
                nameOfASkill(property).ifPresent(nested -> properties.put(name, "{" + nested + "}"));
            }
        }
        boolean tenants = schema.at("/multiTenancyConfig/enabled").asBoolean(false);
        String vectorizer = schema.path("vectorizer").asText(NONE);
        String metric = schema.at("/vectorIndexConfig/distance").asText(COSINE);
        Iterator<Map.Entry<String, JsonNode>> vectors =
                schema.path("vectorConfig").fields();
        while (vectors.hasNext()) {
            Map.Entry<String, JsonNode> vector = vectors.next();
            Iterator<String> modules = vector.getValue().path("vectorizer").fieldNames();
            String module = modules.hasNext() ? modules.next() : NONE;
            if (!module.equals(NONE)) {
                String distance =
                        vector.getValue().at("/vectorIndexConfig/distance").asText(COSINE);
                return new WeaviateClass(properties, searchable, module, vector.getKey(), distance, tenants);
            }
        }
        return new WeaviateClass(
                properties, searchable, vectorizer.equals(NONE) ? null : vectorizer, null, metric, tenants);
    }

    private static Optional<String> nameOfASkill(JsonNode property) {
        Set<String> nested = new HashSet<>();
        property.path("nestedProperties")
                .forEach(field -> nested.add(field.path("name").asText()));
        return DocumentSkills.NAMES.stream().filter(nested::contains).findFirst();
    }

    /** The fields of a query for documents. */
    String selection() {
        List<String> fields = new ArrayList<>();
        for (String name : List.of("title", "description", "category", "skills")) {
            String nested = properties.get(name);
            if (nested != null) {
                fields.add(name + nested);
            }
        }
        return String.join(" ", fields);
    }

    boolean isReadByMeaning() {
        return vectorizer != null;
    }

    /** What it is for people, in their order. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("vectorizer", vectorizer == null ? NONE : vector == null ? vectorizer : vectorizer + " as " + vector);
        facts.put("metric", metric);
        facts.put("search", isReadByMeaning() ? "by words and by meaning" : "by words");
        return facts;
    }
}
