package ai.careerpath.cache;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.StepStatus;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.function.Predicate;

/** Makes the caches of the steps, over one shared cache or none. */
public final class AnswerCaches {

    private final SharedCache shared;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    AnswerCaches(SharedCache shared) {
        this.shared = shared;
    }

    /** Caches that each process has for itself. */
    public static AnswerCaches inProcess() {
        return new AnswerCaches(SharedCache.NONE);
    }

    /**
     * A cache of what a remote service answered without any trouble.
     *
     * @param name tells the caches apart
     * @param size how many answers each process remembers; 0: nothing is remembered anywhere
     */
    public <T> AnswerCache<T> ofLiveAnswers(String name, TypeReference<T> type, int size, Duration ttl) {
        return of(name, type, size, ttl, AnswerCaches::isWhollyLive, Wording.note("cache.asked"));
    }

    /**
     * A cache of answers.
     *
     * @param name tells the caches apart
     * @param size how many answers each process remembers; 0: nothing is remembered anywhere
     * @param worthKeeping which answers are remembered
     * @param note the reason that a remembered answer gives for not being live
     */
    public <T> AnswerCache<T> of(
            String name,
            TypeReference<T> type,
            int size,
            Duration ttl,
            Predicate<Answer<T>> worthKeeping,
            Wording note) {
        SharedAnswers<T> answers = new SharedAnswers<>(
                size == 0 ? SharedCache.NONE : shared,
                json,
                name,
                json.getTypeFactory().constructType(type),
                ttl);
        return new AnswerCache<>(size, ttl, answers, worthKeeping, note);
    }

    private static boolean isWhollyLive(Answer<?> answer) {
        Provenance provenance = answer.provenance();
        return provenance.status() == StepStatus.LIVE && provenance.notes().isEmpty();
    }
}
