package ai.careerpath.knowledge.weaviate;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Searches the class by title, by words, and by meaning where these found nothing that fits. The schema is read once; where a
 * search by meaning fails, words are enough for a while, which is told once.
 */
final class WeaviateSearch {

    private static final Logger log = LoggerFactory.getLogger(WeaviateSearch.class);

    /** How long a vectorizer that failed is left alone. */
    private static final Duration WORDS_ONLY = Duration.ofMinutes(5);

    private final Upstream weaviate;
    private final WeaviateProperties properties;
    private final WeaviateAnswer answer;
    private final AtomicReference<@Nullable WeaviateClass> known = new AtomicReference<>();
    private volatile Deadline wordsOnly = Deadline.in(Duration.ZERO);
    private volatile boolean told;

    WeaviateSearch(Upstream weaviate, WeaviateProperties properties) {
        this.weaviate = weaviate;
        this.properties = properties;
        this.answer = new WeaviateAnswer(weaviate, properties);
    }

    /** Returns what is known of the class; empty before it was read. */
    Optional<WeaviateClass> schema() {
        return Optional.ofNullable(known.get());
    }

    /**
     * Finds documents about a job: by its title, then by words of titles and descriptions, then by meaning.
     *
     * @param fits whether a document is about the job; as soon as one is, no more is asked
     */
    Mono<List<WeaviateDocument>> find(String title, Predicate<WeaviateDocument> fits, Deadline deadline) {
        return schema(deadline).flatMap(schema -> {
            WeaviateQuery query = new WeaviateQuery(properties, schema);
            Mono<List<WeaviateDocument>> byTitle = schema.searchable().contains("title")
                    ? ask(query.sameTitle(title), schema, deadline)
                    : Mono.just(List.of());
            return byTitle.flatMap(same -> until(fits, same, ask(query.words(title), schema, deadline)))
                    .flatMap(byWords -> schema.isReadByMeaning()
                            ? until(fits, byWords, Mono.defer(() -> meaning(query.meaning(title), schema, deadline)))
                            : Mono.just(byWords));
        });
    }

    private static Mono<List<WeaviateDocument>> until(
            Predicate<WeaviateDocument> fits, List<WeaviateDocument> found, Mono<List<WeaviateDocument>> more) {
        if (found.stream().anyMatch(fits)) {
            return Mono.just(found);
        }
        return more.map(others ->
                Stream.concat(found.stream(), others.stream()).distinct().toList());
    }

    private Mono<List<WeaviateDocument>> meaning(Map<String, Object> query, WeaviateClass schema, Deadline deadline) {
        return wordsOnly.remaining().isZero()
                ? ask(query, schema, deadline)
                        .onErrorResume(UpstreamException.class, failure -> Mono.just(withoutMeaning(failure)))
                : Mono.just(List.of());
    }

    /** Counts the documents of the class, or of its tenant. */
    Mono<Integer> count(WeaviateClass schema, Deadline deadline) {
        Map<String, Object> request = new WeaviateQuery(properties, schema).count();
        return weaviate.ask(web -> web.post().uri("/v1/graphql").bodyValue(request), answer::count, deadline);
    }

    String className() {
        return properties.className();
    }

    /** The reason stays in the log: it may hold addresses of the operator's network. */
    private List<WeaviateDocument> withoutMeaning(UpstreamException failure) {
        if (failure instanceof NotCalledException) {
            return List.of();
        }
        wordsOnly = Deadline.in(WORDS_ONLY);
        if (!told) {
            told = true;
            log.warn(
                    "Weaviate is asked by words only for {} minutes at a time: its vectorizer does not work ({})",
                    WORDS_ONLY.toMinutes(),
                    failure.getMessage());
        }
        return List.of();
    }

    private Mono<List<WeaviateDocument>> ask(Map<String, Object> request, WeaviateClass schema, Deadline deadline) {
        return weaviate.ask(
                        web -> web.post().uri("/v1/graphql").bodyValue(request),
                        found -> answer.documents(found, schema),
                        deadline)
                .onErrorMap(UpstreamException.class, this::withAdvice)
                .doOnError(failure -> known.set(null));
    }

    /** Reads the schema, unless that was done before. */
    Mono<WeaviateClass> schema(Deadline deadline) {
        WeaviateClass read = known.get();
        if (read != null) {
            return Mono.just(read);
        }
        return weaviate.ask(web -> web.get().uri("/v1/schema/{class}", properties.className()), this::read, deadline)
                .onErrorMap(UpstreamException.class, this::withAdvice)
                .doOnNext(known::set);
    }

    private WeaviateClass read(JsonNode schema) {
        if (!schema.isObject()) {
            throw weaviate.badPayload(Wording.note("payload.no-schema", properties.className()));
        }
        return WeaviateClass.of(schema);
    }

    /** A server without any class refuses every query with 422, and does not know the schema of the class. */
    private UpstreamException withAdvice(UpstreamException failure) {
        String said = failure.answer().text();
        boolean noClass = failure.hasStatus(404) && said.isEmpty();
        return noClass || said.contains("no graphql provider present")
                ? answer.refusal("no-class", properties.className())
                : failure;
    }
}
