package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoteLanguageTest {

    private static final Provenance EMBEDDED = Provenance.embedded(
            Source.CATALOG,
            Note.of(Note.Kind.NOT_CONFIGURED, Wording.note("not-configured", "FRIENDLI_TOKEN")),
            new Note(Note.Kind.FALLBACK, "HTTP 503"));

    @Test
    void notesAreInTheLanguageOfTheAnswerAndWordsOfOthersStay() {
        assertThat(EMBEDDED.in(Locale.GERMAN).reason()).isEqualTo("FRIENDLI_TOKEN ist nicht gesetzt; HTTP 503");
    }

    @Test
    void aLanguageWithoutTextsGetsTheEnglishOnes() {
        assertThat(EMBEDDED.in(Locale.JAPANESE).reason()).isEqualTo("FRIENDLI_TOKEN is not set; HTTP 503");
    }
}
