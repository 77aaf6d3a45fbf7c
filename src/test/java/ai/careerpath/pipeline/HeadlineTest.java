package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobTransition;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.model.UnderstoodRole.OwnWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headline calls the two jobs. */
class HeadlineTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final OwnWords DATA_ANALYST = new OwnWords("analista de datos", false);

    private final ReadingTexts texts = new ReadingTexts();

    @ParameterizedTest
    @CsvSource({
        "en, Your Path from Enfermera de planta to Analista de datos",
        "de, Dein Weg: Enfermera de planta → Analista de datos",
        "fr, Votre parcours : enfermera de planta → analista de datos",
        "es, Tu camino: enfermera de planta → analista de datos",
        "pt, Seu caminho: enfermera de planta → analista de datos"
    })
    void jobsAreCalledAsTheyWereTyped(String language, String expected) {
        UnderstoodRole nurse = sure("enfermera de planta", "Nurse", new OwnWords("enfermera de planta", false));

        assertThat(title(nurse, Locale.forLanguageTag(language))).isEqualTo(expected);
    }

    @Test
    void sentenceWithoutATitleIsCalledAsItWasRead() {
        assertThat(title(sure("soy enfermera en un hospital", "Nurse", null), SPANISH))
                .isEqualTo("Tu camino: Nurse → analista de datos");
    }

    @Test
    void sentenceThatWasNotUnderstoodIsQuoted() {
        UnderstoodRole nothing = new UnderstoodRole(
                "soy lo que soy", null, ReadingConfidence.NONE, false, null, null, null, List.of(), null, true);

        assertThat(title(nothing, SPANISH)).isEqualTo("Tu camino: «soy lo que soy» → analista de datos");
    }

    @Test
    void headingOfAnotherOccupationIsNobodysName() {
        UnderstoodRole cook = new UnderstoodRole(
                "I cook, and I love it",
                "Cooks, Restaurant",
                ReadingConfidence.LIKELY,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                true);

        assertThat(title(cook, Locale.ENGLISH))
                .isEqualTo("Your Path from \"I cook, and I love it\" to Analista de datos");
    }

    @Test
    void whoHasNoJobIsCalledNothing() {
        assertThat(title(sure("unemployed", "Unemployed", OwnWords.UNSAID), Locale.ENGLISH))
                .isEqualTo("Your Path to Analista de datos");
    }

    private String title(UnderstoodRole current, Locale language) {
        return texts.title(new JobTransition(current.asked(), DATA_ANALYST.words(), List.of(), null, language)
                .read(reading(current), reading(sure(DATA_ANALYST.words(), "Data Analyst", DATA_ANALYST))));
    }

    private static UnderstoodRole sure(String asked, String title, @Nullable OwnWords own) {
        return new UnderstoodRole(
                asked, title, ReadingConfidence.SURE, true, null, null, null, List.of(), own, own == null);
    }

    private static RoleReading reading(UnderstoodRole role) {
        return new RoleReading(role, null, List.of(), false);
    }
}
