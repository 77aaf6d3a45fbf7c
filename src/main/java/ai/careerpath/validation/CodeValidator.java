package ai.careerpath.validation;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Executes code in a sandbox and says what came of it. */
public interface CodeValidator {

    /**
     * Executes the program within the deadline. Never fails: what cannot be checked is an {@code unavailable}
     * validation that says why.
     */
    Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline);

    /** The languages that can be executed at the moment. */
    Set<Language> languages();

    /** What executes the language at the moment; empty as long as that is not known. */
    Optional<SandboxRuntime> runtime(Language language);
}
