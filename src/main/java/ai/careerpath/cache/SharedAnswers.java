package ai.careerpath.cache;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The answers of one kind in the shared cache, as JSON. What cannot be read there counts as not there. */
final class SharedAnswers<T> {

    /** Part of every key. Raise it when the JSON of a remembered type changes, so that older instances are not read. */
    private static final String FORMAT = "careerpath:3:";

    private static final Logger log = LoggerFactory.getLogger(SharedAnswers.class);

    private final SharedCache cache;
    private final JsonMapper json;
    private final JavaType type;
    private final String prefix;
    private final Duration ttl;

    /** @param name tells the kinds of answers apart */
    SharedAnswers(SharedCache cache, JsonMapper json, String name, JavaType type, Duration ttl) {
        this.cache = cache;
        this.json = json;
        this.type = json.getTypeFactory().constructParametricType(Entry.class, type);
        this.prefix = FORMAT + name + ":";
        this.ttl = ttl;
    }

    /** @param source who gave the answer; null when nobody is named */
    record Entry<T>(T value, @Nullable Source source) {}

    Mono<Answer<T>> get(String key) {
        return cache.get(prefix + key).flatMap(text -> Mono.justOrEmpty(read(text)));
    }

    Mono<Void> put(String key, Answer<T> answer) {
        return Mono.defer(() -> {
            try {
                Entry<T> entry = new Entry<>(answer.value(), answer.provenance().source());
                return cache.put(prefix + key, json.writeValueAsString(entry), ttl);
            } catch (JsonProcessingException e) {
                return Mono.error(new IllegalStateException(type + " cannot be written as JSON", e));
            }
        });
    }

    Mono<Void> forget(String key) {
        return cache.forget(prefix + key);
    }

    private @Nullable Answer<T> read(String text) {
        try {
            Entry<T> entry = json.readValue(text, type);
            if (entry != null && entry.value() != null) {
                return new Answer<>(entry.value(), new Provenance(entry.source(), StepStatus.LIVE, List.of()));
            }
        } catch (JsonProcessingException e) {
            // Its message would quote the entry, which may be what a user wrote.
            log.warn("An entry {}... of the shared cache cannot be read, and is not used", prefix);
        }
        return null;
    }
}
