package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobTransition;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.UnderstoodRole;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the headline calls a job that was not read for sure. */
class HeadlineTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final ReadingTexts texts = new ReadingTexts();

    @Test
    void aSentenceIsNoTitle() {
        assertThat(title("soy enfermera en un hospital", "Nurse", ReadingConfidence.LIKELY, true))
                .isEqualTo("Tu camino de Nurse a analista de datos");
    }

    @Test
    void aTitleStaysAsItWasTyped() {
        assertThat(title("enfermera de planta", "Nurse", ReadingConfidence.LIKELY, false))
                .isEqualTo("Tu camino de enfermera de planta a analista de datos");
    }

    @Test
    void aSentenceThatWasNotUnderstoodIsQuoted() {
        assertThat(title("soy lo que soy", null, ReadingConfidence.NONE, true))
                .isEqualTo("Tu camino de «soy lo que soy» a analista de datos");
    }

    private String title(String asked, @Nullable String title, ReadingConfidence confidence, boolean isSentence) {
        RoleReading current = reading(
                new UnderstoodRole(asked, title, confidence, title != null, null, null, null, List.of(), isSentence));
        RoleReading target = reading(new UnderstoodRole(
                "analista de datos", "Data Analyst", ReadingConfidence.SURE, true, null, null, null, List.of()));
        return texts.title(
                new JobTransition(asked, "analista de datos", List.of(), null, SPANISH).read(current, target));
    }

    private static RoleReading reading(UnderstoodRole role) {
        return new RoleReading(role, null, List.of(), false);
    }
}
