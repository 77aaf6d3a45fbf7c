package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in the languages that the service answers in. */
class PageLanguageIT extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "pt"})
    void everyTextIsTranslatedWithItsPlaces(String language) {
        page.open(service.url("/"));

        assertThat(page.evaluate("""
                        Promise.all([import('/js/texts/en.js'), import('/js/texts/%s.js')]).then(([english, other]) => {
                          const places = (text) => [...new Set(text.match(/\\{\\d\\}/g))].sort().join();
                          const keys = new Set([...Object.keys(english.default), ...Object.keys(other.default)]);
                          return [...keys].filter((key) => !english.default[key] || !other.default[key]
                            || places(english.default[key]) !== places(other.default[key]));
                        })""".formatted(language))).isEmpty();
    }

    @Test
    void firstLanguageThatThereAreTextsInIsTaken() throws InterruptedException {
        page.languages("ja,de-AT,en");
        openAnswer("career-path.json");

        assertThat(page.evaluate("document.documentElement.lang").asText()).isEqualTo("de");
        assertThat(service.takeRequest().language()).isEqualTo("de");
        assertThat(page.text("label[for=from]")).isEqualTo("Ich bin");
        assertThat(page.text("#reading-target .reading-words"))
                .isEqualTo("Wir lesen „data engineer-ish“ als Data Engineer.");
        assertThat(page.texts(".badge")).containsExactly("Erfolg", "Fehlschlag", "Nicht geprüft");
        assertThat(page.text("#skill-1 .facts")).contains("0,37 s");
        assertThat(page.controls()).contains("Zeig mir meinen Weg", "Ich möchte werden");
    }

    @ParameterizedTest
    @CsvSource({"ja, en, I am a", "fr-CA, fr, Je suis", "'pt-BR', pt, Eu sou", "'es-MX', es, Soy"})
    void otherBrowsersGetTheirLanguageOrEnglish(String tags, String language, String label) {
        page.size(320, 640);
        page.languages(tags);
        openAnswer("career-path.json");

        assertThat(page.evaluate("document.documentElement.lang").asText()).isEqualTo(language);
        assertThat(page.text("label[for=from]")).isEqualTo(label);
        assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                .as("nothing sticks out")
                .isEqualTo(320);
    }
}
