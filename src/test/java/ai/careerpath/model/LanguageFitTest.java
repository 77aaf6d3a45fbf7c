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

        assertThat(LanguageFit.of(path, List.of(Language.JAVA)).place("java")).isEqualTo(2);
        assertThat(LanguageFit.of(path, List.of(Language.JAVA)).place("csharp")).isEqualTo(1);
    }

    @Test
    void whoDoesNotProgramReadsWhatIsReadAtFirstSightAlone() {
        PathLanguages path = new PathLanguages(Set.of("sql"), Set.of("bash"), true);
        LanguageFit fit = LanguageFit.of(path, List.of(Language.JAVA, Language.PYTHON));

        assertThat(fit.place("sql")).isZero();
        assertThat(fit.place("python")).isEqualTo(2);
        assertThat(fit.place("java")).isEqualTo(LanguageFit.STRANGE);
    }
}
