package ai.careerpath.validation;

import ai.careerpath.model.Answer;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.upstream.AnswerCache;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Remembers what was found out about code, and executes equal code that is asked for at the same time once. Only facts
 * about the code are remembered: a time limit or an outage says nothing about the next run.
 */
final class CachedCodeValidator implements CodeValidator {

    private final CodeValidator validator;
    private final AnswerCache<Key, CodeValidation> facts;

    CachedCodeValidator(CodeValidator validator, int size, Duration ttl) {
        this.validator = validator;
        this.facts =
                new AnswerCache<>(size, ttl, answer -> answer.value().outcome().isFactAboutCode(), "executed before");
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        Key key = new Key(program.language(), program.sha256());
        return facts.get(key, () -> validator.validate(program, deadline))
                .map(answer -> answer.map(validation -> validation.forSkill(program.skill())));
    }

    @Override
    public Set<Language> languages() {
        return validator.languages();
    }

    /** The runtime is part of neither: one service runs one runtime a language. */
    private record Key(Language language, String codeSha256) {}
}
