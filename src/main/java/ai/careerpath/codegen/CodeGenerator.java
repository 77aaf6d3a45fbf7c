package ai.careerpath.codegen;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Provides short programs that show a skill. */
public interface CodeGenerator {

    /**
     * A program in one of the {@code runnable} languages where there is one; empty when there is no program at all.
     */
    Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline);

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
