package ai.careerpath.codegen;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.wording.Wording;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Provides short programs that show a skill. */
public interface CodeGenerator {

    /**
     * A program in one of the {@code runnable} languages where there is one; empty when there is no program at all, and then
     * {@link #none} tells why.
     */
    Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline);

    /** Who was asked for a program of a skill that has none, and why it has none. */
    default Provenance none(Skill skill) {
        return Provenance.skipped(Note.of(Note.Kind.SKIPPED, Wording.note("nothing-found")));
    }

    /**
     * Another version of a validated snippet that failed; empty when this generator has none.
     *
     * @param failed the snippet with the validation that it failed
     */
    default Mono<Answer<CodeSnippet>> repair(Skill skill, CodeSnippet failed, Deadline deadline) {
        return Mono.empty();
    }

    /** The snippet that takes the place of one that could not be repaired; empty when this generator has none. */
    default Mono<Answer<CodeSnippet>> substitute(Skill skill, Set<Language> runnable, Deadline deadline) {
        return Mono.empty();
    }

    /** Why a snippet of this generator must not be executed, as a clause; empty when nothing speaks against it. */
    default Optional<String> objection(Skill skill, CodeSnippet snippet) {
        return Optional.empty();
    }
}
