package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoteLanguageTest {

    private static final Provenance EMBEDDED = Provenance.embedded(
            Source.CATALOG,
            Note.notConfigured("FRIENDLI_TOKEN is not set").worded("note.not-configured", "FRIENDLI_TOKEN"),
            Note.fallback("HTTP 503"));

    private final ReadingTexts texts = new ReadingTexts();

    @Test
    void notesAreInTheLanguageOfTheAnswerAndWordsOfOthersStay() {
        assertThat(texts.worded(EMBEDDED, Locale.GERMAN).reason())
                .isEqualTo("FRIENDLI_TOKEN ist nicht gesetzt; HTTP 503");
    }

    @Test
    void aLanguageWithoutTextsGetsTheEnglishOnes() {
        assertThat(texts.worded(EMBEDDED, Locale.JAPANESE).reason()).isEqualTo(EMBEDDED.reason());
    }
}
