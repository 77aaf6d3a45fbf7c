package ai.careerpath.codegen;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.LibraryProgram;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Takes the program of a skill from the bundled program library. */
final class LibraryCodeGenerator implements CodeGenerator {

    private static final Note NOT_RUNNABLE = Note.of(Note.Kind.INCOMPLETE, Wording.note("no-runnable-code"));

    private final Catalog catalog;

    LibraryCodeGenerator(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The program that fits the person best of those that run here; where none does, the best one there is, whose validation will
     * say so. None where all are in languages that nobody meets on this path.
     */
    @Override
    public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
        return Mono.fromSupplier(() -> fitting(skill))
                .flatMap(snippets -> Mono.justOrEmpty(choose(snippets, runnable)));
    }

    /** Nothing is amiss: not every skill is one that a program shows. */
    @Override
    public Provenance none(Skill skill) {
        String why = snippets(skill).isEmpty() ? "no-program" : "no-program-in-language";
        return Provenance.embedded(Source.CATALOG, Note.of(Note.Kind.INCOMPLETE, Wording.note(why, skill.name())));
    }

    /** Whether the snippet is one of the library. */
    boolean holds(Skill skill, CodeSnippet snippet) {
        return snippets(skill).stream().anyMatch(own -> own.code().equals(snippet.code()));
    }

    private List<CodeSnippet> fitting(Skill skill) {
        return catalog.skill(skill.name()).stream()
                .flatMap(entry -> ProgramFit.of(skill, entry).best(catalog.programs(entry.id())))
                .map(LibraryProgram::snippet)
                .toList();
    }

    private List<CodeSnippet> snippets(Skill skill) {
        return catalog.skill(skill.name()).map(SkillEntry::id).map(catalog::programs).orElse(List.of()).stream()
                .map(LibraryProgram::snippet)
                .toList();
    }

    private Optional<Answer<CodeSnippet>> choose(List<CodeSnippet> snippets, Set<Language> runnable) {
        return snippets.stream()
                .filter(snippet -> runnable.contains(snippet.language()))
                .findFirst()
                .map(snippet -> new Answer<>(snippet, Provenance.embedded(Source.CATALOG)))
                .or(() -> snippets.stream()
                        .findFirst()
                        .map(snippet -> new Answer<>(snippet, Provenance.embedded(Source.CATALOG, NOT_RUNNABLE))));
    }
}
