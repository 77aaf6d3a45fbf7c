package ai.careerpath.knowledge.weaviate;

import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.step.Deadline;
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

    /** Emits a line for each thing that was done. */
    Flux<String> ensure(Deadline deadline) {
        Mono<String> schema = weaviate.ask(
                web -> web.get().uri("/v1/schema/{class}", properties.className()), this::existing, deadline);
        Mono<String> there = schema.onErrorResume(
                WeaviateSchema::isMissing,
                e -> vectorizer(deadline).flatMap(vectorizer -> create(vectorizer, deadline)));
        return Flux.concat(there, tenant(deadline));
    }

    private String existing(JsonNode schema) {
        WeaviateClass known = WeaviateClass.of(schema);
        Map<String, Object> facts = known.facts();
        String told = "Class %s exists, vectorizer: %s, metric: %s, searched %s"
                .formatted(
                        properties.className(),
                        weaviate.clean(String.valueOf(facts.get("vectorizer"))),
                        weaviate.clean(known.metric()),
                        facts.get("search"));
        String wanted = properties.vectorizer();
        String has = known.vectorizer() == null ? NONE : known.vectorizer();
        return !StringUtils.hasText(wanted) || wanted.equals(has)
                ? told
                : told + "; careerpath.weaviate.vectorizer=" + wanted
                        + " changes nothing about a class that exists: delete the class first";
    }

    /** A class of others may not create its tenants by itself. */
    private Mono<String> tenant(Deadline deadline) {
        if (!StringUtils.hasText(properties.tenant())) {
            return Mono.empty();
        }
        String tenant = Objects.requireNonNull(properties.tenant());
        return weaviate.ask(
                        web -> web.post()
                                .uri("/v1/schema/{class}/tenants", properties.className())
                                .bodyValue(List.of(Map.of("name", tenant))),
                        created -> "Tenant " + tenant + " is there",
                        deadline)
                .onErrorResume(
                        PermanentUpstreamException.class,
                        failure -> isThere(failure) ? Mono.just("Tenant " + tenant + " exists") : Mono.error(failure));
    }

    private static boolean isThere(PermanentUpstreamException failure) {
        return failure.answer().text().contains("already exists");
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof PermanentUpstreamException known && known.hasStatus(404);
    }

    /** The configured one, else one that needs no key, else the one there is a key for. */
    private Mono<String> vectorizer(Deadline deadline) {
        if (StringUtils.hasText(properties.vectorizer())) {
            return Mono.just(Objects.requireNonNull(properties.vectorizer()));
        }
        return weaviate.ask(web -> web.get().uri("/v1/meta"), this::best, deadline);
    }

    private String best(JsonNode meta) {
        JsonNode modules = meta.path("modules");
        Stream<String> openai = ServiceUrl.isSet(properties.openaiApiKey()) ? Stream.of(OPENAI) : Stream.empty();
        return Stream.concat(WITHOUT_KEY.stream(), openai)
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
                        failure -> isThere(failure)
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
