package ai.careerpath.validation;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Program;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.validation.signing.RecordSigner;
import reactor.core.publisher.Mono;

/** Signs each validation as it is made; one that is remembered keeps its signature. */
final class SignedCodeValidator extends CodeValidatorDecorator {

    private final RecordSigner signer;

    SignedCodeValidator(CodeValidator validator, RecordSigner signer) {
        super(validator);
        this.signer = signer;
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        return validator.validate(program, deadline).map(answer -> answer.map(signer::sign));
    }
}
