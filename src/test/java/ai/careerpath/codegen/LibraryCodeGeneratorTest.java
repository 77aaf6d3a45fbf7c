package ai.careerpath.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class LibraryCodeGeneratorTest {

    private static final String NOT_RUNNABLE = "no snippet of this skill is in a language that runs here";

    @TempDir
    Path folder;

    private LibraryCodeGenerator generator;

    @BeforeEach
    void writeACatalogue() throws IOException {
        write("skills/web.json", """
                [{"id": "graphql", "name": "GraphQL", "aliases": ["Graph QL"], "category": "Web", "summary": "a query language",
                "effort": "small", "prerequisites": [], "languages": ["javascript", "python"],
                "courses": [%1$s, %2$s]},
                {"id": "rust", "name": "Rust", "aliases": [], "category": "Languages", "summary": "a language",
                "effort": "large", "prerequisites": [], "languages": [],
                "courses": [%1$s, %2$s]}]""".formatted(course("https://a.example/"), course("https://b.example/")));
        write("roles/jobs.json", """
                [{"id": "developer", "title": "Developer", "aliases": [], "category": "Starting Points", "description": "Develops.",
                "skills": [{"skill": "graphql", "weight": 5, "level": "basic"}]}]""");
        write("programs/graphql/basic.py", "# Answers a query.\nprint(1)\n");
        write("programs/graphql/basic.js", "// Answers a query.\nconsole.log(1)\n");
        write("programs/graphql/basic.go", "// Answers a query.\npackage main\n");
        write("programs/graphql/expert.sql", "-- Answers a query.\nSELECT 1;\n");
        generator = new LibraryCodeGenerator(Catalog.at("file:" + folder));
    }

    @Test
    void bestLanguageOfTheSkillThatRunsHereIsChosen() {
        assertThat(languageAmong(Language.PYTHON, Language.JAVASCRIPT, Language.GO))
                .isEqualTo(Language.JAVASCRIPT);
        assertThat(languageAmong(Language.PYTHON, Language.GO)).isEqualTo(Language.PYTHON);
        assertThat(languageAmong(Language.GO, Language.SQL)).isEqualTo(Language.GO);
    }

    @Test
    void higherLevelIsChosenWhereNoBasicProgramRuns() {
        assertThat(languageAmong(Language.SQL)).isEqualTo(Language.SQL);
    }

    @Test
    void snippetComesWholeWithItsDescription() {
        Answer<CodeSnippet> answer = Objects.requireNonNull(
                generate("graph ql", Set.of(Language.PYTHON)).block());

        assertThat(answer)
                .isEqualTo(new Answer<>(
                        new CodeSnippet("# Answers a query.\nprint(1)\n", Language.PYTHON, "Answers a query.", null),
                        Provenance.embedded(Source.CATALOG)));
    }

    @Test
    void bestSnippetIsOfferedEvenWhereNoneRuns() {
        Answer<CodeSnippet> answer =
                Objects.requireNonNull(generate("GraphQL", Set.of()).block());

        assertThat(answer.value().language()).isEqualTo(Language.JAVASCRIPT);
        assertThat(answer.provenance().reason()).isEqualTo(NOT_RUNNABLE);
    }

    @Test
    void skillWithoutASnippetHasNone() {
        StepVerifier.create(generate("Rust", Set.of(Language.values()))).verifyComplete();
        StepVerifier.create(generate("Basket Weaving", Set.of(Language.values())))
                .verifyComplete();
        assertThat(generator.none(new Skill("Rust", "", List.of())))
                .isEqualTo(Provenance.embedded(
                        Source.CATALOG, Note.of(Note.Kind.INCOMPLETE, Wording.note("no-program", "Rust"))));
        assertThat(generator.none(new Skill("GraphQL", "", List.of())).reason())
                .isEqualTo(
                        "the programs of the catalogue for \"GraphQL\" are in languages that this path has no use for");
    }

    private Language languageAmong(Language... runnable) {
        return Objects.requireNonNull(generate("GraphQL", Set.of(runnable)).block())
                .value()
                .language();
    }

    private Mono<Answer<CodeSnippet>> generate(String skill, Set<Language> runnable) {
        return generator.generate(new Skill(skill, "", List.of()), runnable, Deadline.in(Duration.ofSeconds(5)));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String course(String url) {
        return """
                {"title": "T", "url": "%s", "platform": "P", "kind": "book", "language": "en", "free": true,
                "checked": null, "duration": null, "level": null}""".formatted(url);
    }
}
