package ai.careerpath.validation;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.wording.Wording;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sends code to the sandbox the operator chose, and to the other one only where that was allowed. */
final class RoutingCodeValidator implements CodeValidator {

    private static final Wording NO_KEY = Wording.note("sandbox.no-key");
    private static final Wording NO_INPUT = Wording.note("sandbox.input-local-only");

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
                                ? fallBack(program, answer.provenance(), deadline)
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
    public Optional<SandboxRuntime> runtime(Language language) {
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

    private Mono<Answer<CodeValidation>> fallBack(Program program, Provenance failed, Deadline deadline) {
        Wording reason = failed.notes().stream().findFirst().map(Note::said).orElse(Wording.note("failed"));
        return local.validate(program, deadline)
                .map(answer -> new Answer<>(
                        answer.value(), answer.provenance().asFallback(Wording.note("sandbox.unavailable", reason))));
    }

    /** A language that nothing here runs is unavailable for two reasons, and either one can be mended. */
    private Mono<Answer<CodeValidation>> validateLocally(Program program, Deadline deadline) {
        Optional<Wording> lack = local.lack(program.language());
        if (lack.isPresent()) {
            Wording reason =
                    choice.mode() == SandboxMode.AUTO ? Wording.note("sandbox.no-key-and", lack.get()) : lack.get();
            return Mono.just(unavailable(program, reason));
        }
        return local.validate(program, deadline).map(answer -> new Answer<>(answer.value(), localProvenance(answer)));
    }

    private Provenance localProvenance(Answer<CodeValidation> answer) {
        return answer.value().outcome() == Outcome.UNAVAILABLE
                ? answer.provenance()
                : Provenance.embedded(local.sandbox(), Note.of(Note.Kind.SANDBOX, choice.reason()));
    }

    private static Answer<CodeValidation> unavailable(Program program, Wording reason) {
        CodeValidation validation = CodeValidationMapper.of(program, Execution.unavailable(reason), null);
        return new Answer<>(validation, Provenance.skipped(Note.of(Note.Kind.SKIPPED, reason)));
    }

    private SandboxValidator remote() {
        if (daytona == null) {
            throw new IllegalStateException("A route to Daytona was chosen without a Daytona client");
        }
        return daytona;
    }
}
