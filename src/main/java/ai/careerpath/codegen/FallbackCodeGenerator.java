package ai.careerpath.codegen;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.upstream.Fallback;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The language model, with the snippet library behind it. What comes from the library is neither screened nor repaired. */
final class FallbackCodeGenerator implements CodeGenerator {

    private static final Fallback FALLBACK = new Fallback("FRIENDLI_TOKEN");

    private final @Nullable CodeGenerator remote;
    private final LibraryCodeGenerator library;

    /** @param remote null when none is configured */
    FallbackCodeGenerator(@Nullable CodeGenerator remote, LibraryCodeGenerator library) {
        this.remote = remote;
        this.library = library;
    }

    @Override
    public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
        return FALLBACK.of(
                remote == null ? null : remote.generate(skill, runnable, deadline),
                library.generate(skill, runnable, deadline));
    }

    @Override
    public Provenance none(Skill skill) {
        Provenance none = library.none(skill);
        return remote == null ? FALLBACK.withoutRemote(none) : none;
    }

    @Override
    public Mono<Answer<CodeSnippet>> repair(Skill skill, CodeSnippet failed, Deadline deadline) {
        return remote == null || library.holds(skill, failed) ? Mono.empty() : remote.repair(skill, failed, deadline);
    }

    @Override
    public Mono<Answer<CodeSnippet>> substitute(Skill skill, Set<Language> runnable, Deadline deadline) {
        return remote == null ? Mono.empty() : library.generate(skill, runnable, deadline);
    }

    @Override
    public Optional<String> objection(Skill skill, CodeSnippet snippet) {
        return remote == null || library.holds(skill, snippet) ? Optional.empty() : remote.objection(skill, snippet);
    }
}
