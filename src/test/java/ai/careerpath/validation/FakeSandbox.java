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
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** A sandbox whose observations are scripted. */
final class FakeSandbox implements SandboxValidator {

    final AtomicInteger runs = new AtomicInteger();
    private final Source source;
    private final Set<Language> languages;
    private final Function<Program, Mono<Execution>> script;

    private final Note[] notes;
    private final Map<Language, String> lacks = new EnumMap<>(Language.class);

    FakeSandbox(Source source, Set<Language> languages, Function<Program, Mono<Execution>> script, Note... notes) {
        this.source = source;
        this.languages = languages;
        this.script = script;
        this.notes = notes;
    }

    @Override
    public Source sandbox() {
        return source;
    }

    @Override
    public Set<Language> languages() {
        return languages;
    }

    /** Languages for which there is nothing, with the reason. */
    FakeSandbox without(Language language, String why) {
        lacks.put(language, why);
        return this;
    }

    @Override
    public Optional<Wording> lack(Language language) {
        return Optional.ofNullable(lacks.get(language)).map(Wording::verbatim);
    }

    @Override
    public Optional<SandboxRuntime> runtime(Language language) {
        return Optional.of(new SandboxRuntime(source, "test"));
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        runs.incrementAndGet();
        return script.apply(program)
                .map(execution ->
                        new Answer<>(CodeValidationMapper.of(program, execution, source), provenance(execution)));
    }

    private Provenance provenance(Execution execution) {
        if (execution.outcome() == Outcome.UNAVAILABLE) {
            return Provenance.skipped(Note.of(Note.Kind.SKIPPED, execution.cause()));
        }
        Provenance live = Provenance.live(source);
        for (Note note : notes) {
            live = live.with(note);
        }
        return live;
    }
}
