package ai.careerpath.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.LibraryProgram;
import ai.careerpath.catalog.LibraryProgram.Level;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.PathLanguages;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgramFitTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;
    private static final PathLanguages JAVA_PATH = path(Set.of(Language.JAVA, Language.SQL), Set.of(Language.PYTHON));
    private static final PathLanguages HELP_DESK = path(Set.of(), Set.of());
    private static final PathLanguages WEB_PATH = path(Set.of(Language.JAVASCRIPT), Set.of());

    @Test
    void languageOfTheTargetComesBeforeAKnownOneAndBeforeTheLevel() {
        assertThat(best(
                        "concurrency",
                        JAVA_PATH,
                        Proficiency.NONE,
                        program(Level.BASIC, Language.PYTHON),
                        program(Level.BASIC, Language.GO),
                        program(Level.WORKING, Language.JAVA)))
                .containsExactly("WORKING java", "BASIC python", "BASIC go");
    }

    @Test
    void languageThatTheAudienceDoesNotMeetIsNotShown() {
        assertThat(best(
                        "operating-systems",
                        HELP_DESK,
                        Proficiency.NONE,
                        program(Level.BASIC, Language.C),
                        program(Level.WORKING, Language.PYTHON)))
                .containsExactly("WORKING python");
        assertThat(best(
                        "detection-engineering",
                        path(Set.of(Language.PYTHON), Set.of()),
                        Proficiency.NONE,
                        program(Level.BASIC, Language.RUBY)))
                .isEmpty();
        assertThat(best(
                        "html-css",
                        WEB_PATH,
                        Proficiency.NONE,
                        program(Level.BASIC, Language.PYTHON),
                        program(Level.WORKING, Language.JAVASCRIPT)))
                .first()
                .isEqualTo("WORKING javascript");
    }

    @Test
    void levelIsThatOfTheNextStep() {
        LibraryProgram[] programs = {
            program(Level.BASIC, Language.SQL),
            program(Level.WORKING, Language.SQL),
            program(Level.EXPERT, Language.SQL)
        };

        assertThat(best("sql", JAVA_PATH, Proficiency.NONE, programs)).first().isEqualTo("BASIC sql");
        assertThat(best("sql", JAVA_PATH, Proficiency.BASIC, programs))
                .containsExactly("WORKING sql", "EXPERT sql", "BASIC sql");
        assertThat(best("sql", JAVA_PATH, Proficiency.WORKING, programs))
                .first()
                .isEqualTo("EXPERT sql");
    }

    @Test
    void whatTeachesALanguageIsWrittenInIt() {
        assertThat(best("rust", HELP_DESK, Proficiency.NONE, program(Level.BASIC, Language.RUST)))
                .hasSize(1);
    }

    private static List<String> best(String skill, PathLanguages path, Proficiency from, LibraryProgram... programs) {
        SkillEntry entry = CATALOG.skill(skill).orElseThrow();
        Skill step = new Skill(entry.name(), "", List.of(), new SkillLevel(from, from.next())).in(path);
        return ProgramFit.of(step, entry)
                .best(List.of(programs))
                .map(program ->
                        program.level() + " " + program.snippet().language().id())
                .toList();
    }

    private static PathLanguages path(Set<Language> ofTarget, Set<Language> known) {
        return new PathLanguages(ids(ofTarget), ids(known), true);
    }

    private static Set<String> ids(Set<Language> languages) {
        return languages.stream().map(Language::id).collect(Collectors.toSet());
    }

    private static LibraryProgram program(Level level, Language language) {
        return new LibraryProgram(level, "", List.of(), new CodeSnippet("", language, "", null));
    }
}
