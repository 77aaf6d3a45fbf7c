package ai.careerpath.validation;

import ai.careerpath.model.Answer;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.model.Provenance;
import ai.careerpath.model.StepStatus;
import ai.careerpath.upstream.SingleFlight;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Remembers what was found out about code, and executes equal code that is asked for at the same time once. Only facts
 * about the code are remembered: a time limit or an outage says nothing about the next run.
 */
final class CachedCodeValidator implements CodeValidator {

    private final CodeValidator validator;
    private final Cache<Key, Answer<CodeValidation>> facts;
    private final SingleFlight<Key, Answer<CodeValidation>> underWay = new SingleFlight<>();

    CachedCodeValidator(CodeValidator validator, int size, Duration ttl) {
        this.validator = validator;
        this.facts =
                Caffeine.newBuilder().maximumSize(size).expireAfterWrite(ttl).build();
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        Key key = new Key(program.language(), program.sha256());
        return Mono.defer(() -> {
                    Answer<CodeValidation> fact = facts.getIfPresent(key);
                    return fact == null ? execute(key, program, deadline) : Mono.just(cached(fact));
                })
                .map(answer -> answer.map(validation -> validation.forSkill(program.skill())));
    }

    @Override
    public Set<Language> languages() {
        return validator.languages();
    }

    private Mono<Answer<CodeValidation>> execute(Key key, Program program, Deadline deadline) {
        return underWay.join(
                key,
                () -> validator.validate(program, deadline).doOnNext(answer -> {
                    if (answer.value().outcome().isFactAboutCode()) {
                        facts.put(key, answer);
                    }
                }));
    }

    private static Answer<CodeValidation> cached(Answer<CodeValidation> fact) {
        Provenance first = fact.provenance();
        return new Answer<>(fact.value(), new Provenance(first.source(), StepStatus.CACHED, "executed before"));
    }

    /** The runtime is part of neither: one service runs one runtime a language. */
    private record Key(Language language, String codeSha256) {}
}
