package ai.careerpath.cache;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.StepStatus;
import ai.careerpath.wording.Wording;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Remembers answers for a while, in this process and in the shared cache, and lets equal questions that are asked at the
 * same time be answered once. Failures are never remembered. Made by {@link AnswerCaches}.
 */
public final class AnswerCache<T> {

    private final Cache<String, Answer<T>> kept;
    private final SharedAnswers<T> shared;
    private final SingleFlight<String, Answer<T>> underWay = new SingleFlight<>();
    private final Predicate<Answer<T>> worthKeeping;
    private final Note note;

    AnswerCache(int size, Duration ttl, SharedAnswers<T> shared, Predicate<Answer<T>> worthKeeping, Wording note) {
        this.kept =
                Caffeine.newBuilder().maximumSize(size).expireAfterWrite(ttl).build();
        this.shared = shared;
        this.worthKeeping = worthKeeping;
        this.note = Note.of(Note.Kind.CACHED, note);
    }

    /** The remembered answer, else that of the work under way for the key, else that of {@code work}. */
    public Mono<Answer<T>> get(String key, Supplier<Mono<Answer<T>>> work) {
        return Mono.defer(() -> {
            Answer<T> known = kept.getIfPresent(key);
            return known == null ? underWay.join(key, () -> find(key, work)) : Mono.just(cached(known));
        });
    }

    /** Drops all answers with such a value that this process has met. */
    public void forget(Predicate<T> unwanted) {
        kept.asMap().forEach((key, answer) -> {
            if (unwanted.test(answer.value())) {
                kept.invalidate(key);
                shared.forget(key).subscribe();
            }
        });
    }

    private Mono<Answer<T>> find(String key, Supplier<Mono<Answer<T>>> work) {
        return shared.get(key)
                .doOnNext(answer -> kept.put(key, answer))
                .map(this::cached)
                .switchIfEmpty(Mono.defer(work).doOnNext(answer -> keep(key, answer)));
    }

    /** Nobody waits until the others know it too. */
    private void keep(String key, Answer<T> answer) {
        if (worthKeeping.test(answer)) {
            kept.put(key, answer);
            shared.put(key, answer).subscribe();
        }
    }

    private Answer<T> cached(Answer<T> known) {
        return new Answer<>(
                known.value(), new Provenance(known.provenance().source(), StepStatus.CACHED, List.of(note)));
    }
}
