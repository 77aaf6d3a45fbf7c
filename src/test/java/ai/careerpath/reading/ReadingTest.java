package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.embedding.ModelOnThisMachine;
import ai.careerpath.catalog.search.embedding.SentenceModel;
import ai.careerpath.catalog.search.semantic.BundledMeaningSearch;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.reading.ReadingCase.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads the development set. {@code ./mvnw test -Dtest=ReadingTest -Dreading.report=true} prints every line that is read
 * wrong, and writes the figures of docs/catalogue.md.
 */
@Tag("long")
class ReadingTest {

    private static final Path DOCUMENT = Path.of("docs/catalogue.md");
    private static final String TABLE_START = "<!-- figures of ReadingTest -->\n";
    private static final String TABLE_END = "<!-- end of figures -->";
    private static final int FEWEST_LINES = 400;
    private static final int FEWEST_ALTERNATIVES = 2;

    private static @Nullable SentenceModel model;
    private static ReadingScore score;

    @BeforeAll
    static void read() throws IOException {
        SentenceModel loaded = ModelOnThisMachine.load();
        model = loaded;
        Catalog catalog = TestCatalog.BUNDLED;
        OccupationMap occupations = OccupationMap.bundled();
        RoleReader reader = new CatalogRoleReader(
                catalog, () -> occupations, BundledMeaningSearch.of(catalog, occupations, loaded));
        score = ReadingScore.of(ReadingCases.all(), reader, catalog);
        if (Boolean.getBoolean("reading.report")) {
            score.all().stream()
                    .filter(read -> read.verdict() != Verdict.RIGHT)
                    .forEach(read -> System.out.println(read.describe()));
            System.out.println(score.table());
            String text = Files.readString(DOCUMENT);
            int start = text.indexOf(TABLE_START) + TABLE_START.length();
            Files.writeString(
                    DOCUMENT, text.substring(0, start) + score.table() + text.substring(text.indexOf(TABLE_END)));
        }
    }

    @AfterAll
    static void close() {
        if (model != null) {
            model.close();
        }
    }

    @Test
    void whatPeopleTypeIsReadRight() {
        assertThat(score.all()).hasSizeGreaterThanOrEqualTo(FEWEST_LINES);
        assertThat(score.share(Verdict.RIGHT)).isGreaterThanOrEqualTo(0.95);
        assertThat(score.share(Verdict.SURE_AND_WRONG)).isLessThanOrEqualTo(0.005);
        assertThat(score.share(Verdict.LIKELY_AND_WRONG)).isLessThanOrEqualTo(0.03);
    }

    @Test
    void junkIsRefusedAndTitlesOfOtherLanguagesAreRead() {
        assertThat(score.right("junk")).isGreaterThanOrEqualTo(0.98);
        assertThat(score.right("foreign")).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void onlyTheLinesThatAreKnownToFailAreReadWrong() {
        assertThat(score.all())
                .filteredOn(read -> read.line().isKnownMiss() == (read.verdict() == Verdict.RIGHT))
                .as("lines that fail, or that are marked with ~ and do not")
                .extracting(ReadingScore.Read::describe)
                .isEmpty();
    }

    @Test
    void whereAReadingIsNotSureTwoOthersAreOffered() {
        assertThat(score.all())
                .filteredOn(read -> read.reading().understood().confidence() == ReadingConfidence.LIKELY)
                .allSatisfy(read -> assertThat(read.reading().understood().alternatives())
                        .as(read.describe())
                        .hasSizeGreaterThanOrEqualTo(FEWEST_ALTERNATIVES));
    }

    @Test
    void theDocumentShowsTheseFigures() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .as("run this test with -Dreading.report=true")
                .contains(TABLE_START + score.table() + TABLE_END);
    }
}
