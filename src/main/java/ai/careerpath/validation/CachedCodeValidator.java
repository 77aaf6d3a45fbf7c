package ai.careerpath.validation;

import ai.careerpath.cache.AnswerCache;
import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.cache.ContentHash;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.Program;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.StepStatus;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;

/**
 * Remembers what was found out about code, and executes equal code that is asked for at the same time once. Only facts
 * about the code in the runtime that was chosen are remembered: a time limit, an outage, or what came of the fallback
 * says nothing about the next run, and a program that was not kept from what judged it may have forged its result. What
 * printed much is executed again: it would take the memory of many others.
 */
final class CachedCodeValidator extends CodeValidatorDecorator {

    private static final Duration WORTH_TRYING = Duration.ofSeconds(1);
    // The cache counts results: what one may hold bounds what a thousand take of the heap, tens of megabytes.
    private static final int MOST_CHARACTERS = 32 << 10;

    private final AnswerCache<CodeValidation> facts;

    CachedCodeValidator(CodeValidator validator, AnswerCaches caches, int size, Duration ttl) {
        super(validator);
        this.facts = caches.of(
                "validation",
                new TypeReference<>() {},
                size,
                ttl,
                CachedCodeValidator::isFact,
                Wording.note("cache.executed"));
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        return validator
                .runtime(program.language())
                .map(runtime -> shared(program, key(program, runtime), deadline)
                        .map(answer -> answer.map(validation -> validation.forSkill(program.skill()))))
                .orElseGet(() -> validator.validate(program, deadline));
    }

    /** An execution that another caller began has that one's deadline; what it could not tell within it is executed once more. */
    private Mono<Answer<CodeValidation>> shared(Program program, String key, Deadline deadline) {
        AtomicBoolean isOwn = new AtomicBoolean();
        Mono<Answer<CodeValidation>> answered = facts.get(key, () -> {
            isOwn.set(true);
            return validator.validate(program, deadline);
        });
        return answered.flatMap(answer -> isOwn.get() || !mayEndOtherwise(answer.value(), deadline)
                ? Mono.just(answer)
                : validator.validate(program, deadline));
    }

    private static boolean mayEndOtherwise(CodeValidation validation, Deadline deadline) {
        ExecutionRecord evidence = validation.evidence();
        return switch (validation.outcome()) {
            case UNAVAILABLE -> evidence.missing() == null && deadline.leaves(WORTH_TRYING);
            case TIMED_OUT ->
                evidence.limits() != null
                        && deadline.leaves(Duration.ofMillis(evidence.limits().wallMillis()));
            default -> false;
        };
    }

    /** Each text is a part of its own: whatever stood between two of them could stand in a program too. */
    private static String key(Program program, SandboxRuntime runtime) {
        List<String> parts = new ArrayList<>(List.of(runtime.sandbox().name(), runtime.name(), program.code()));
        if (!program.isPlain()) {
            add(program.input(), parts);
            parts.add(Integer.toString(program.files().size()));
            program.files().forEach(file -> parts.addAll(List.of(file.name(), file.content())));
            for (Program.Test test : program.tests()) {
                parts.addAll(List.of(test.name(), test.expected()));
                add(test.input(), parts);
            }
        }
        return program.language().id() + ":" + ContentHash.of(parts.toArray(String[]::new));
    }

    private static void add(Program.Input input, List<String> parts) {
        parts.add(input.stdin());
        parts.add(Integer.toString(input.args().size()));
        parts.addAll(input.args());
    }

    private static boolean isFact(Answer<CodeValidation> answer) {
        Provenance provenance = answer.provenance();
        boolean open = provenance.notes().stream().anyMatch(note -> note.kind() == Note.Kind.ISOLATION);
        return answer.value().outcome().isFactAboutCode()
                && provenance.status() != StepStatus.FALLBACK
                && !open
                && printed(answer.value()) <= MOST_CHARACTERS;
    }

    private static int printed(CodeValidation validation) {
        int stages = validation.evidence().stages().stream()
                .mapToInt(stage -> stage.stdout().length() + stage.stderr().length())
                .sum();
        int error = validation.error() == null ? 0 : validation.error().length();
        return Math.max(stages, validation.output().length() + error);
    }
}
