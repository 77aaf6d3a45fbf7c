package ai.careerpath.validation;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.validation.signing.RecordSigner;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Signs each validation as it is made; one that is remembered keeps its signature. */
final class SignedCodeValidator implements CodeValidator {

    private final CodeValidator validator;
    private final RecordSigner signer;

    SignedCodeValidator(CodeValidator validator, RecordSigner signer) {
        this.validator = validator;
        this.signer = signer;
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        return validator.validate(program, deadline).map(answer -> answer.map(signer::sign));
    }

    @Override
    public Set<Language> languages() {
        return validator.languages();
    }

    @Override
    public Optional<SandboxRuntime> runtime(Language language) {
        return validator.runtime(language);
    }
}
