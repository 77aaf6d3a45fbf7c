package ai.careerpath.validation;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sends code to the sandbox the operator chose, and to the other one only where that was allowed. */
final class RoutingCodeValidator implements CodeValidator {

    private static final String NO_KEY = "API key not configured";
    private static final String NO_INPUT =
            "programs with input, files or tests are executed in the local sandbox only; set VALIDATION_SANDBOX=local";

    private final SandboxChoice choice;
    private final @Nullable SandboxValidator daytona;
    private final SandboxValidator local;

    RoutingCodeValidator(SandboxChoice choice, @Nullable SandboxValidator daytona, SandboxValidator local) {
        this.choice = choice;
        this.daytona = daytona;
        this.local = local;
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        return switch (choice.route()) {
            case DAYTONA -> validateRemotely(program, deadline);
            case DAYTONA_THEN_LOCAL ->
                validateRemotely(program, deadline)
                        .flatMap(answer -> answer.value().outcome() == Outcome.UNAVAILABLE
                                ? fallBack(program, answer.value(), deadline)
                                : Mono.just(answer));
            case LOCAL -> validateLocally(program, deadline);
            case NOWHERE -> Mono.just(unavailable(program, NO_KEY));
        };
    }

    @Override
    public Set<Language> languages() {
        return switch (choice.route()) {
            case DAYTONA, DAYTONA_THEN_LOCAL -> remote().languages();
            case LOCAL -> local.languages();
            case NOWHERE -> Set.of();
        };
    }

    @Override
    public Optional<String> runtime(Language language) {
        return switch (choice.route()) {
            case DAYTONA, DAYTONA_THEN_LOCAL -> remote().runtime(language);
            case LOCAL -> local.runtime(language);
            case NOWHERE -> Optional.empty();
        };
    }

    /** Executed without its input a program would be judged by what it does not do. */
    private Mono<Answer<CodeValidation>> validateRemotely(Program program, Deadline deadline) {
        return program.isPlain() || remote().takesInput()
                ? remote().validate(program, deadline)
                : Mono.just(unavailable(program, NO_INPUT));
    }

    private Mono<Answer<CodeValidation>> fallBack(Program program, CodeValidation failed, Deadline deadline) {
        return local.validate(program, deadline)
                .map(answer -> new Answer<>(answer.value(), answer.provenance().asFallback(failed.details())));
    }

    /** A language that nothing here runs is unavailable for two reasons, and either one can be mended. */
    private Mono<Answer<CodeValidation>> validateLocally(Program program, Deadline deadline) {
        Optional<String> lack = local.lack(program.language());
        if (lack.isPresent()) {
            String reason = choice.mode() == SandboxMode.AUTO ? NO_KEY + ", and " + lack.get() : lack.get();
            return Mono.just(unavailable(program, reason));
        }
        return local.validate(program, deadline)
                .map(answer -> new Answer<>(answer.value(), localProvenance(answer.value())));
    }

    private Provenance localProvenance(CodeValidation validation) {
        return validation.outcome() == Outcome.UNAVAILABLE
                ? Provenance.skipped(validation.details())
                : Provenance.embedded(local.sandbox(), Note.sandbox(choice.reason()));
    }

    private static Answer<CodeValidation> unavailable(Program program, String reason) {
        CodeValidation validation = CodeValidationMapper.of(program, Execution.unavailable(reason), null);
        return new Answer<>(validation, Provenance.skipped(reason));
    }

    private SandboxValidator remote() {
        if (daytona == null) {
            throw new IllegalStateException("A route to Daytona was chosen without a Daytona client");
        }
        return daytona;
    }
}
