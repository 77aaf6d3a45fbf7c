package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.model.ReadingConfidence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows of {@code reading/titles/heads.txt}, which say what a noun means by what stands beside it. */
class HeadsTest {

    private static final String NONE = "-";

    private static final RoleReader READER = LexicalReader.READER;

    @Test
    void everyTitleOfARowIsKnown() {
        List<String> titles = new WordFile("titles/heads.txt")
                .rows(3).stream()
                        .map(row -> row.get(2))
                        .filter(cell -> !cell.equals(NONE))
                        .flatMap(cell -> Stream.of(cell.split("\\s*,\\s*")))
                        .distinct()
                        .toList();

        assertThat(titles)
                .isNotEmpty()
                .allSatisfy(title -> assertThat(READER.read(title, ReadingContext.current(null))
                                .understood()
                                .confidence())
                        .as(title)
                        .isNotEqualTo(ReadingConfidence.NONE));
    }

    @Test
    void whatStandsBesideTheNounTellsTheJob() {
        assertThat(title("Sergeant, police")).isEqualTo("Police Officer");
        assertThat(title("Sachbearbeiterin Personal")).isEqualTo("Human Resources Specialist");
        assertThat(title("Owner, La Petite Boulangerie since 2011")).isEqualTo("Small Business Owner");
        assertThat(title("Owner, Rossi Barber")).isEqualTo("Small Business Owner");
        assertThat(title("digital product owner")).isEqualTo("Product Owner");
    }

    @Test
    void aTitleOfTheCatalogueIsReadAsItStands() {
        assertThat(title("Network Administrator")).isEqualTo("Network Administrator");
        assertThat(title("Chief Executive")).isEqualTo("Chief Executive");
    }

    private @Nullable String title(String line) {
        return READER.read(line, ReadingContext.current(null)).understood().title();
    }
}
