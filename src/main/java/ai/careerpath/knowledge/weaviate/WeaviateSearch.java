package ai.careerpath.knowledge.weaviate;

import ai.careerpath.model.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.UpstreamException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Searches the class by words, and by meaning where words found nothing that fits. The schema is read once; where a
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
     * Finds documents about a job.
     *
     * @param fits whether a document is about the job; where none of those found by words is, meaning is asked too
     */
    Mono<List<WeaviateDocument>> find(String title, Predicate<WeaviateDocument> fits, Deadline deadline) {
        return schema(deadline).flatMap(schema -> {
            WeaviateQuery query = new WeaviateQuery(properties, schema);
            return ask(query.words(title), schema, deadline).flatMap(byWords -> {
                boolean enough = byWords.stream().anyMatch(fits);
                if (enough
                        || !schema.isReadByMeaning()
                        || !wordsOnly.remaining().isZero()) {
                    return Mono.just(byWords);
                }
                return ask(query.meaning(title), schema, deadline)
                        .onErrorResume(UpstreamException.class, failure -> Mono.just(withoutMeaning(failure)))
                        .map(byMeaning -> together(byWords, byMeaning));
            });
        });
    }

    /** Counts the documents of the class, or of its tenant. */
    Mono<Integer> count(WeaviateClass schema, Deadline deadline) {
        Map<String, Object> request = new WeaviateQuery(properties, schema).count();
        return weaviate.ask(web -> web.post().uri("/v1/graphql").bodyValue(request), answer::count, deadline);
    }

    String className() {
        return properties.className();
    }

    private static List<WeaviateDocument> together(List<WeaviateDocument> first, List<WeaviateDocument> second) {
        List<WeaviateDocument> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
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
            throw weaviate.badPayload("no schema of " + properties.className());
        }
        return WeaviateClass.of(schema);
    }

    /** A server without any class refuses every query with 422, and does not know the schema of the class. */
    private UpstreamException withAdvice(UpstreamException failure) {
        String message = String.valueOf(failure.getMessage());
        boolean noClass = failure.hasStatus(404) && !message.contains(":");
        return noClass || message.contains("no graphql provider present")
                ? weaviate.refusal("has no class " + properties.className() + WeaviateAnswer.SEED)
                : failure;
    }
}
