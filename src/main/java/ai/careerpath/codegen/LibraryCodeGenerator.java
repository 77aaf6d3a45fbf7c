package ai.careerpath.codegen;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.Answer;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Provenance;
import ai.careerpath.model.Skill;
import ai.careerpath.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the program of a skill from the bundled snippet library. */
@Component
final class LibraryCodeGenerator implements CodeGenerator {

    private static final String NOT_CONFIGURED = "FRIENDLI_TOKEN is not set";

    private final Catalog catalog;

    LibraryCodeGenerator(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The best program that runs here; where none does, the best one there is, whose validation will say so. */
    @Override
    public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
        return Mono.fromSupplier(() -> snippets(skill))
                .flatMap(snippets -> Mono.justOrEmpty(choose(snippets, runnable)));
    }

    private List<CodeSnippet> snippets(Skill skill) {
        return catalog.skill(skill.name())
                .map(SkillEntry::id)
                .map(catalog::snippets)
                .orElse(List.of());
    }

    private static Optional<Answer<CodeSnippet>> choose(List<CodeSnippet> snippets, Set<Language> runnable) {
        return snippets.stream()
                .filter(snippet -> runnable.contains(snippet.language()))
                .findFirst()
                .map(snippet -> answer(snippet, NOT_CONFIGURED))
                .or(() -> snippets.stream()
                        .findFirst()
                        .map(snippet -> answer(
                                snippet,
                                NOT_CONFIGURED + "; no snippet of this skill is in a language that runs here")));
    }

    private static Answer<CodeSnippet> answer(CodeSnippet snippet, String reason) {
        return new Answer<>(snippet, Provenance.embedded(Source.CATALOG, reason));
    }
}
