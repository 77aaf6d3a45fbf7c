package ai.careerpath.knowledge.weaviate;

import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.model.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Creates the class of the job knowledge, with the vectorizer that is there, unless it exists. */
record WeaviateSchema(Upstream weaviate, WeaviateProperties properties) {

    private static final String NONE = "none";
    private static final String OPENAI = "text2vec-openai";
    /** Vectorizers that need no key, best known first. */
    private static final List<String> WITHOUT_KEY =
            List.of("text2vec-model2vec", "text2vec-transformers", "text2vec-contextionary");

    /** Emits one line that tells what was done. */
    Flux<String> ensure(Deadline deadline) {
        String name = properties.className();
        Mono<String> exists = weaviate.ask(
                web -> web.get().uri("/v1/schema/{class}", name),
                found -> "Class " + name + " exists, vectorizer: "
                        + weaviate.clean(found.path("vectorizer").asText(NONE)),
                deadline);
        return exists.onErrorResume(
                        WeaviateSchema::isMissing,
                        e -> vectorizer(deadline).flatMap(vectorizer -> create(vectorizer, deadline)))
                .flux();
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof PermanentUpstreamException known && known.hasStatus(404);
    }

    /** The configured one, else the best one that the server offers. */
    private Mono<String> vectorizer(Deadline deadline) {
        if (StringUtils.hasText(properties.vectorizer())) {
            return Mono.just(Objects.requireNonNull(properties.vectorizer()));
        }
        return weaviate.ask(web -> web.get().uri("/v1/meta"), this::best, deadline);
    }

    private String best(JsonNode meta) {
        JsonNode modules = meta.path("modules");
        Stream<String> openai = ServiceUrl.isSet(properties.openaiApiKey()) ? Stream.of(OPENAI) : Stream.empty();
        return Stream.concat(openai, WITHOUT_KEY.stream())
                .filter(modules::has)
                .findFirst()
                .orElse(NONE);
    }

    private Mono<String> create(String vectorizer, Deadline deadline) {
        String created = "Class " + properties.className() + " created, vectorizer: " + vectorizer;
        return weaviate.ask(
                        web -> web.post().uri("/v1/schema").bodyValue(definition(vectorizer)),
                        echo -> created,
                        deadline)
                .onErrorResume(
                        PermanentUpstreamException.class,
                        failure -> String.valueOf(failure.getMessage()).contains("already exists")
                                ? Mono.just("Class " + properties.className() + " exists")
                                : Mono.error(failure));
    }

    private Map<String, Object> definition(String vectorizer) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("class", properties.className());
        definition.put("description", "What jobs are about and which skills they ask for");
        definition.put("vectorizer", vectorizer);
        definition.put("vectorIndexType", "hnsw");
        definition.put("vectorIndexConfig", Map.of("distance", "cosine"));
        if (!vectorizer.equals(NONE)) {
            definition.put("moduleConfig", Map.of(vectorizer, Map.of("vectorizeClassName", false)));
        }
        if (StringUtils.hasText(properties.tenant())) {
            definition.put("multiTenancyConfig", Map.of("enabled", true, "autoTenantCreation", true));
        }
        definition.put(
                "properties",
                List.of(
                        property("title", "text"),
                        property("description", "text"),
                        Map.of("name", "category", "dataType", List.of("text"), "tokenization", "field"),
                        property("skills", "text[]")));
        return definition;
    }

    private static Map<String, Object> property(String name, String type) {
        return Map.of("name", name, "dataType", List.of(type));
    }
}
