package ai.careerpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.distance.PathLanguages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageFitTest {

    @Test
    void whoProgramsInALanguageWithoutASandboxReadsOthers() {
        PathLanguages path = new PathLanguages(Set.of("sql"), Set.of("csharp"), true);

        assertThat(LanguageFit.of(path, List.of(Language.JAVA)).place("java"))
                .isEqualTo(LanguageFit.NEITHER_ASKED_NOR_KNOWN);
        assertThat(LanguageFit.of(path, List.of(Language.JAVA)).place("csharp")).isEqualTo(3);
    }

    @Test
    void whoDoesNotProgramReadsWhatIsReadAtFirstSightAlone() {
        PathLanguages path = new PathLanguages(Set.of("sql"), Set.of("bash"), true);
        LanguageFit fit = LanguageFit.of(path, List.of(Language.JAVA, Language.PYTHON));

        assertThat(fit.place("sql")).isZero();
        assertThat(fit.place("python")).isEqualTo(LanguageFit.NEITHER_ASKED_NOR_KNOWN);
        assertThat(fit.place("java")).isEqualTo(LanguageFit.STRANGE);
    }

    @Test
    void whoIsAskedForScriptsIsNoProgrammer() {
        PathLanguages helpDesk = new PathLanguages(Set.of("powershell"), Set.of(), true);

        assertThat(LanguageFit.of(helpDesk, List.of(Language.C)).place("c")).isEqualTo(LanguageFit.STRANGE);
    }

    @Test
    void mainLanguageComesBeforeItsRelativesAndBeforeWhatIsAskedForBesideIt() {
        PathLanguages path = new PathLanguages(
                Set.of("csharp"), Set.of("java"), Set.of("csharp", "javascript"), Set.of("python"), true);
        LanguageFit fit = LanguageFit.of(path, List.of(Language.GO));

        assertThat(List.of("csharp", "java", "javascript", "python", "go", "rust"))
                .extracting(fit::place)
                .containsExactly(0, 1, 2, 3, 4, 5);
    }
}
