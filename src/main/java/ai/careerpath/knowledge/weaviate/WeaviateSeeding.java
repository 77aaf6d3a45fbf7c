package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fills Weaviate with the roles of the catalogue. The same role has the same id every time, so that a repeated run
 * replaces what is there and adds nothing twice.
 */
public final class WeaviateSeeding {

    private static final Duration WHOLE = Duration.ofMinutes(10);
    private static final int BATCH = 25;
    private static final int AT_ONCE = 4;
    // Weaviate 1.35.2 missed some of the roles by words for a while after it had stored them.
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Upstream weaviate;
    private final WeaviateProperties properties;
    private final WeaviateSchema schema;
    private final Catalog catalog;
    private final Duration settling;

    public WeaviateSeeding(Upstream weaviate, WeaviateProperties properties, Catalog catalog) {
        this(weaviate, properties, catalog, SETTLING);
    }

    /** @param settling how long the server may take until it finds what it has stored */
    WeaviateSeeding(Upstream weaviate, WeaviateProperties properties, Catalog catalog, Duration settling) {
        this.weaviate = weaviate;
        this.properties = properties;
        this.schema = new WeaviateSchema(weaviate, properties);
        this.catalog = catalog;
        this.settling = settling;
    }

    /** Does it all and tells how far it is, line by line. */
    Flux<String> run() {
        return Flux.defer(() -> {
            Deadline deadline = Deadline.in(WHOLE);
            return Flux.concat(schema.ensure(deadline), load(deadline), verify(deadline));
        });
    }

    private Flux<String> load(Deadline deadline) {
        List<Role> roles = catalog.roles();
        AtomicInteger loaded = new AtomicInteger();
        return Flux.fromIterable(roles)
                .buffer(BATCH)
                .concatMap(batch -> load(batch, deadline).map(done -> loaded.addAndGet(batch.size())))
                .map(count -> "Roles loaded: " + count + " of " + roles.size());
    }

    private Mono<Boolean> load(List<Role> batch, Deadline deadline) {
        WeaviateDocuments documents = new WeaviateDocuments(catalog, properties);
        Map<String, Object> request =
                Map.of("objects", batch.stream().map(documents::object).toList());
        return weaviate.ask(
                web -> web.post().uri("/v1/batch/objects").bodyValue(request),
                answer -> checked(answer, batch),
                deadline);
    }

    /** Weaviate answers 200 even when it stored nothing: each object has a status of its own. */
    private boolean checked(JsonNode answer, List<Role> batch) {
        if (!answer.isArray() || answer.size() != batch.size()) {
            throw weaviate.badPayload(Wording.verbatim("not one result for each of " + batch.size() + " objects"));
        }
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            JsonNode result = answer.path(i).path("result");
            if (!result.path("status").asText("").equals("SUCCESS")) {
                String why = result.at("/errors/error/0/message").asText("it gave no reason");
                failures.add("\"" + batch.get(i).title() + "\", because: " + weaviate.clean(why));
            }
        }
        if (!failures.isEmpty()) {
            throw weaviate.failure(Wording.verbatim("%s refused %d of %d objects of a batch, the first one is %s"
                    .formatted(weaviate.name(), failures.size(), batch.size(), failures.get(0))));
        }
        return true;
    }

    /** Asks for each role as the service does, so that what was loaded is known to be found. */
    private Mono<String> verify(Deadline deadline) {
        WeaviateSearch search = new WeaviateSearch(weaviate, properties);
        return search.schema(deadline)
                .flatMap(schema -> Mono.zip(
                        search.count(schema, deadline),
                        missed(
                                search,
                                new WeaviateDocuments(catalog, properties).roles(),
                                Deadline.in(settling),
                                deadline),
                        (count, missed) -> result(schema, count, missed)));
    }

    /** A server may need a moment until what it has stored is found. */
    private Mono<Map<String, Role>> missed(
            WeaviateSearch search, Map<String, Role> roles, Deadline settled, Deadline deadline) {
        return Flux.fromIterable(roles.entrySet())
                .flatMap(
                        role -> isFound(search, role, deadline)
                                .flatMap(found -> found ? Mono.empty() : Mono.just(role)),
                        AT_ONCE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(missed -> missed.isEmpty() || settled.remaining().isZero()
                        ? Mono.just(missed)
                        : Mono.delay(PAUSE).then(missed(search, missed, settled, deadline)));
    }

    private static Mono<Boolean> isFound(WeaviateSearch search, Map.Entry<String, Role> role, Deadline deadline) {
        Predicate<WeaviateDocument> isIt = document -> document.id().equals(role.getKey());
        return search.find(role.getValue().title(), isIt, deadline)
                .map(found -> found.stream().anyMatch(isIt));
    }

    private String result(WeaviateClass schema, int count, Map<String, Role> missed) {
        int roles = catalog.roles().size();
        if (count < roles || missed.size() == roles) {
            throw weaviate.failure(
                    Wording.verbatim("%s holds %d documents and finds %d of the %d roles that were loaded"
                            .formatted(weaviate.name(), count, roles - missed.size(), roles)));
        }
        String held = "Class %s holds %d documents, searched %s"
                .formatted(properties.className(), count, schema.facts().get("search"));
        return missed.isEmpty()
                ? held + "; each role is found"
                : "%s; %d roles are not found yet, such as \"%s\": run the command again in a minute"
                        .formatted(
                                held,
                                missed.size(),
                                missed.values().iterator().next().title());
    }
}
