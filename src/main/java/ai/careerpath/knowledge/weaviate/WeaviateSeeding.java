package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.UpstreamException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fills Weaviate with the roles of the catalogue. The same role has the same id every time, so that a repeated run
 * replaces what is there and adds nothing twice.
 */
public final class WeaviateSeeding {

    private static final Duration WHOLE = Duration.ofMinutes(10);
    private static final int BATCH = 25;

    private final Upstream weaviate;
    private final WeaviateProperties properties;
    private final WeaviateSchema schema;
    private final Catalog catalog;

    public WeaviateSeeding(Upstream weaviate, WeaviateProperties properties, Catalog catalog) {
        this.weaviate = weaviate;
        this.properties = properties;
        this.schema = new WeaviateSchema(weaviate, properties);
        this.catalog = catalog;
    }

    /** Does it all and tells how far it is, line by line. */
    Flux<String> run() {
        return Flux.defer(() -> {
            Deadline deadline = Deadline.in(WHOLE);
            return Flux.concat(schema.ensure(deadline), load(deadline));
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
                answer -> checked(answer, batch.size()),
                deadline);
    }

    /** Weaviate answers 200 even when it stored nothing: each object has a status of its own. */
    private boolean checked(JsonNode answer, int expected) {
        if (!answer.isArray() || answer.size() != expected) {
            throw weaviate.badPayload("not one result for each of " + expected + " objects");
        }
        List<String> failures = new ArrayList<>();
        for (JsonNode object : answer) {
            if (!object.path("result").path("status").asText("").equals("SUCCESS")) {
                failures.add(why(object));
            }
        }
        if (!failures.isEmpty()) {
            throw failure(failures);
        }
        return true;
    }

    private UpstreamException failure(List<String> failures) {
        return weaviate.failure("refused %d objects of a batch, the first one because: %s"
                .formatted(failures.size(), weaviate.clean(failures.get(0))));
    }

    private static String why(JsonNode object) {
        return object.at("/result/errors/error/0/message").asText("it gave no reason");
    }
}
