package ai.careerpath.pipeline;

import ai.careerpath.codegen.CodeGenerator;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.model.Skill;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.validation.CodeValidationMapper;
import ai.careerpath.validation.CodeValidator;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Validates a snippet, and gives its generator the chance to mend one that failed: twice, then a substitute takes its
 * place. Nothing is mended when too little time is left to execute it again, and a version that could not be executed
 * after all takes nobody's place.
 */
final class SnippetRepair {

    private static final Logger log = LoggerFactory.getLogger(SnippetRepair.class);

    private static final int REPAIRS = 2;
    private static final Duration WORTH_TRYING = Duration.ofSeconds(8);

    private final CodeGenerator generator;
    private final CodeValidator validator;

    SnippetRepair(CodeGenerator generator, CodeValidator validator) {
        this.generator = generator;
        this.validator = validator;
    }

    /** The snippet that stands in the end, validated. */
    Mono<Answer<CodeSnippet>> validate(Skill skill, CodeSnippet snippet, Deadline deadline) {
        return attempt(skill, snippet, 1, deadline);
    }

    private Mono<Answer<CodeSnippet>> attempt(Skill skill, CodeSnippet snippet, int number, Deadline deadline) {
        return screened(skill, snippet, deadline).flatMap(answer -> {
            CodeValidation evidence = answer.value().atAttempt(number);
            Answer<CodeSnippet> validated = answer.map(ignored -> snippet.validated(evidence));
            boolean done = !isWorthMending(evidence) || !deadline.leaves(WORTH_TRYING) || number > REPAIRS + 1;
            return done ? Mono.just(validated) : mend(skill, validated, number, deadline);
        });
    }

    /** What must not be executed is not sent to any sandbox. */
    private Mono<Answer<CodeValidation>> screened(Skill skill, CodeSnippet snippet, Deadline deadline) {
        Program program = snippet.program(skill.name());
        return generator
                .objection(skill, snippet)
                .map(objection -> Mono.just(refused(program, objection)))
                .orElseGet(() -> validator.validate(program, deadline));
    }

    private static Answer<CodeValidation> refused(Program program, String objection) {
        CodeValidation refusal = CodeValidationMapper.of(program, Execution.rejected(objection), null);
        return new Answer<>(
                refusal, Provenance.skipped(Note.of(Note.Kind.SKIPPED, Wording.note("sandbox.refused", objection))));
    }

    private Mono<Answer<CodeSnippet>> mend(Skill skill, Answer<CodeSnippet> failed, int number, Deadline deadline) {
        Mono<CodeSnippet> substitute = generator
                .substitute(skill, validator.languages(), deadline)
                .map(Answer::value)
                .filter(snippet -> differs(snippet, failed));
        Mono<CodeSnippet> next = number > REPAIRS
                ? substitute
                : generator
                        .repair(skill, failed.value(), deadline)
                        .map(Answer::value)
                        .onErrorResume(SnippetRepair::unrepaired)
                        .filter(snippet -> differs(snippet, failed))
                        .switchIfEmpty(substitute);
        // What could not be executed any more says nothing, what the sandbox said of the version before it does.
        return next.flatMap(snippet -> attempt(skill, snippet, number + 1, deadline))
                .filter(answer ->
                        saysSomething(Objects.requireNonNull(answer.value().validation())))
                .defaultIfEmpty(failed);
    }

    private static Mono<CodeSnippet> unrepaired(Throwable failure) {
        if (failure instanceof UpstreamException known) {
            log.warn("A snippet that failed was not repaired: {}", known.getMessage());
        } else {
            log.warn("A snippet that failed was not repaired", failure);
        }
        return Mono.empty();
    }

    /** The same code would fail the same way. */
    private static boolean differs(CodeSnippet snippet, Answer<CodeSnippet> failed) {
        return !snippet.code().equals(failed.value().code());
    }

    /** Another version cannot change that no sandbox was there, but can do without what the sandbox lacks. */
    private static boolean isWorthMending(CodeValidation evidence) {
        return !evidence.isSuccess() && saysSomething(evidence);
    }

    /** Whether the code is judged: it ran, must not run, or needs what the sandbox lacks. */
    private static boolean saysSomething(CodeValidation evidence) {
        return evidence.outcome() != Outcome.UNAVAILABLE || evidence.evidence().missing() != null;
    }
}
