package ai.careerpath.validation;

import ai.careerpath.model.Language;
import java.util.Optional;
import java.util.Set;

/** Does something about the validations of another validator, which knows the languages. */
abstract class CodeValidatorDecorator implements CodeValidator {

    final CodeValidator validator;

    CodeValidatorDecorator(CodeValidator validator) {
        this.validator = validator;
    }

    @Override
    public final Set<Language> languages() {
        return validator.languages();
    }

    @Override
    public final Optional<SandboxRuntime> runtime(Language language) {
        return validator.runtime(language);
    }
}
