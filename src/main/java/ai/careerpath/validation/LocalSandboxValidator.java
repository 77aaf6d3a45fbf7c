package ai.careerpath.validation;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.SandboxEngine;
import ai.careerpath.sandbox.SandboxEngineSelector;
import ai.careerpath.sandbox.SandboxSlots;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Caller;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Executes code on this machine: as many programs at once as there are slots; callers take turns in them. */
@Component
final class LocalSandboxValidator implements SandboxValidator {

    private static final Logger log = LoggerFactory.getLogger(LocalSandboxValidator.class);
    /** Kept back from the deadline, so that a program stopped at its limit is still reported as such. */
    private static final Duration RESERVE = Duration.ofMillis(300);

    /** What a start costs when nobody has to wait. */
    private static final Duration TOLERANCE = Duration.ofMillis(100);

    private final SandboxEngineSelector engines;
    private final ValidationProperties properties;
    private final SandboxSlots slots;

    LocalSandboxValidator(SandboxEngineSelector engines, ValidationProperties properties, SandboxSlots slots) {
        this.engines = engines;
        this.properties = properties;
        this.slots = slots;
    }

    @Override
    public Source sandbox() {
        return Source.LOCAL;
    }

    @Override
    public boolean takesInput() {
        return true;
    }

    @Override
    public Set<Language> languages() {
        return engines.languages();
    }

    @Override
    public Optional<SandboxRuntime> runtime(Language language) {
        return engines.runtime(language).map(runtime -> new SandboxRuntime(Source.LOCAL, runtime));
    }

    @Override
    public Optional<Wording> lack(Language language) {
        return engines.forLanguage(language).isPresent() ? Optional.empty() : Optional.of(engines.whyNot(language));
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        return engines.forLanguage(program.language())
                .map(engine -> inSlot(engine, program, deadline))
                .orElseGet(() -> Mono.just(Execution.unavailable(engines.whyNot(program.language()))))
                .map(execution ->
                        new Answer<>(CodeValidationMapper.of(program, execution, Source.LOCAL), provenance(execution)));
    }

    private static Provenance provenance(Execution execution) {
        return execution.outcome() == Outcome.UNAVAILABLE
                ? Provenance.skipped(Note.of(Note.Kind.SKIPPED, Wording.note("sandbox.unavailable", execution.cause())))
                : Provenance.embedded(Source.LOCAL);
    }

    private Mono<Execution> inSlot(SandboxEngine engine, Program program, Deadline deadline) {
        Deadline own = deadline.minus(RESERVE);
        Duration promised = own.atMost(properties.timeout(program.language()));
        return Mono.deferContextual(
                        context -> slots.run(Caller.in(context).address(), () -> run(engine, program, promised, own)))
                .timeout(deadline.remaining(), Mono.just(Execution.unavailable(Wording.note("sandbox.busy"))))
                .onErrorResume(
                        RejectedExecutionException.class,
                        full -> Mono.just(Execution.unavailable(Wording.note("sandbox.queue-full"))));
    }

    /** Time that was spent waiting for a slot is not the program's: what it could not do in the rest is not known. */
    private static Execution run(SandboxEngine engine, Program program, Duration promised, Deadline deadline) {
        Duration limit = deadline.atMost(promised);
        if (limit.isZero()) {
            return Execution.unavailable(Wording.note("sandbox.no-time"));
        }
        Duration waited = promised.minus(limit);
        boolean isShortened = waited.compareTo(TOLERANCE) > 0;
        try {
            Execution execution = engine.execute(program, ExecutionLimits.within(isShortened ? limit : promised));
            return execution.outcome() == Outcome.TIMED_OUT && isShortened
                    ? Execution.unavailable(Wording.note("sandbox.late", waited.toSeconds(), limit.toSeconds()))
                    : execution;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Execution.unavailable(Wording.note("sandbox.caller-left"));
        } catch (OutOfMemoryError e) {
            // Reactor passes on no error of the virtual machine: whoever waits would hear of the deadline instead.
            log.warn(
                    "The local sandbox had too little memory for a {} program",
                    program.language().displayName(),
                    e);
            return Execution.unavailable(Wording.note("sandbox.little-memory"));
        }
    }
}
