package ai.careerpath.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording REFUSAL =
            Wording.note("upstream.credentials-saying", "Weaviate", "401 Unauthorized", "key {0} isn't valid");

    @Test
    void whatOthersSaidStaysWhateverItContains() {
        assertThat(REFUSAL.in(Locale.GERMAN))
                .isEqualTo("Weaviate antwortete 401 Unauthorized: key {0} isn't valid;"
                        + " bitte den API-Schlüssel prüfen und was er erlaubt");
        assertThat(Wording.verbatim("it's {0}").in(Locale.FRENCH)).isEqualTo("it's {0}");
    }

    @Test
    void aWordingInsideOfAnotherIsSaidInTheSameLanguage() {
        Wording whole =
                Wording.note("upstream.paused-because", "aci.dev", Wording.note("upstream.late-by", "aci.dev", 2.5));

        assertThat(whole.in(Locale.FRENCH))
                .isEqualTo("aci.dev n’est pas appelé pendant un moment : trop d’appels récents ont échoué,"
                        + " le dernier ainsi : aci.dev n’a pas répondu en 2,5 s");
        assertThat(whole.english())
                .isEqualTo("aci.dev is not called for a while: too many of the last calls failed,"
                        + " the last one because aci.dev did not answer within 2.5 s");
    }

    @Test
    void aLanguageWithoutTextsGetsTheEnglishOnes() {
        assertThat(REFUSAL.in(Locale.JAPANESE)).isEqualTo(REFUSAL.english());
    }
}
