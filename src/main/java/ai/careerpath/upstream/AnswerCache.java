package ai.careerpath.upstream;

import ai.careerpath.model.Answer;
import ai.careerpath.model.Provenance;
import ai.careerpath.model.StepStatus;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Remembers answers for a while, and lets equal questions that are asked at the same time be answered once. Failures
 * are never remembered.
 */
public final class AnswerCache<K, T> {

    private final Cache<K, Answer<T>> kept;
    private final SingleFlight<K, Answer<T>> underWay = new SingleFlight<>();
    private final Predicate<Answer<T>> worthKeeping;
    private final String note;

    /**
     * @param size how many answers are remembered
     * @param worthKeeping which answers are remembered
     * @param note the reason that a remembered answer gives for not being live
     */
    public AnswerCache(int size, Duration ttl, Predicate<Answer<T>> worthKeeping, String note) {
        this.kept =
                Caffeine.newBuilder().maximumSize(size).expireAfterWrite(ttl).build();
        this.worthKeeping = worthKeeping;
        this.note = note;
    }

    /** A cache of what a remote service answered without any trouble. */
    public static <K, T> AnswerCache<K, T> ofLiveAnswers(int size, Duration ttl) {
        return new AnswerCache<>(size, ttl, AnswerCache::isWhollyLive, "the same was asked before");
    }

    /** The remembered answer, else that of the work under way for the key, else that of {@code work}. */
    public Mono<Answer<T>> get(K key, Supplier<Mono<Answer<T>>> work) {
        return Mono.defer(() -> {
            Answer<T> known = kept.getIfPresent(key);
            return known == null ? find(key, work) : Mono.just(cached(known));
        });
    }

    /** Drops all answers with such a value. */
    public void forget(Predicate<T> unwanted) {
        kept.asMap().values().removeIf(answer -> unwanted.test(answer.value()));
    }

    private Mono<Answer<T>> find(K key, Supplier<Mono<Answer<T>>> work) {
        return underWay.join(
                key,
                () -> work.get().doOnNext(answer -> {
                    if (worthKeeping.test(answer)) {
                        kept.put(key, answer);
                    }
                }));
    }

    private Answer<T> cached(Answer<T> known) {
        return new Answer<>(known.value(), new Provenance(known.provenance().source(), StepStatus.CACHED, note));
    }

    private static boolean isWhollyLive(Answer<?> answer) {
        Provenance provenance = answer.provenance();
        return provenance.status() == StepStatus.LIVE && provenance.reason() == null;
    }
}
