package ai.careerpath.knowledge.weaviate;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Asks a Weaviate for its version, and for what it holds of the job knowledge. */
record WeaviateDescription(Upstream weaviate, WeaviateSearch search) {

    /** Returns the facts, in the order in which people want them; fails where there is nothing to search. */
    Mono<Map<String, Object>> ask(Deadline deadline) {
        return version(deadline)
                .flatMap(version -> search.schema(deadline)
                        .flatMap(schema -> search.count(schema, deadline).map(count -> facts(version, schema, count))));
    }

    private Map<String, Object> facts(String version, WeaviateClass schema, int count) {
        if (count == 0) {
            throw weaviate.refusal(Wording.note("weaviate.empty", weaviate.name(), search.className()));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", version);
        facts.put("class", search.className());
        facts.put("objects", count);
        facts.putAll(schema.facts());
        return facts;
    }

    /** A key that may read one class only is refused here, and still good for questions. */
    private Mono<String> version(Deadline deadline) {
        return weaviate.ask(
                        web -> web.get().uri("/v1/meta"),
                        meta -> weaviate.clean(meta.path("version").asText("unknown")),
                        deadline)
                .onErrorResume(
                        UpstreamException.class,
                        failure -> failure.hasStatus(403) ? Mono.just("unknown") : Mono.error(failure));
    }
}
