package ai.careerpath.catalog.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.search.LexicalRoleSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import ai.careerpath.catalog.search.embedding.ModelOnThisMachine;
import ai.careerpath.catalog.search.embedding.SentenceModel;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SemanticRoleSearchTest {

    private static final Catalog CATALOG = Catalog.bundled();

    private static @Nullable SentenceModel model;
    private static SemanticRoleSearch search;

    /** What the table expects, or records as a mistake that is known. */
    enum Expected {
        FOUND,
        NONE,
        UNSURE,
        MISSED,
        MISREAD,
        MISTAKEN
    }

    @BeforeAll
    static void load() throws IOException {
        SentenceModel loaded = ModelOnThisMachine.load();
        model = loaded;
        search = new SemanticRoleSearch(
                CATALOG, new LexicalRoleSearch(CATALOG), loaded, RoleEmbeddingsBuilder.bundled());
    }

    @AfterAll
    static void close() {
        if (model != null) {
            model.close();
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(
            resources = "/catalog-tests/meaning-queries.csv",
            delimiter = '|',
            quoteCharacter = '\u0000',
            emptyValue = "",
            nullValues = "-")
    void whatPeopleMeanIsFoundAndWhatIsNoJobHereIsNot(String typed, Expected expected, @Nullable String roles) {
        List<RoleHit> hits = search.search(typed);

        Confidence confidence = hits.isEmpty() ? Confidence.NONE : hits.get(0).confidence();
        List<String> accepted = roles == null ? List.of() : List.of(roles.split(","));
        boolean right = accepted.contains("*")
                || (!hits.isEmpty() && accepted.contains(hits.get(0).role().id()));
        if (expected == Expected.FOUND) {
            assertThat(confidence).as("%s", describe(hits)).isNotEqualTo(Confidence.NONE);
            assertThat(right).as("%s", describe(hits)).isTrue();
        } else if (expected == Expected.NONE) {
            assertThat(confidence).as("%s", describe(hits)).isEqualTo(Confidence.NONE);
        } else if (!right) {
            assertThat(confidence).as("%s", describe(hits)).isNotEqualTo(Confidence.MATCH);
        }
    }

    @ParameterizedTest(name = "{0} is a {1} for {2}")
    @CsvFileSource(
            resources = "/catalog-tests/title-queries.csv",
            delimiter = '|',
            quoteCharacter = '\u0000',
            emptyValue = "",
            nullValues = "-")
    void whatIsFoundByWordsIsFoundAsBefore(String typed, Confidence expected, String roleId) {
        List<RoleHit> hits = search.search(typed);

        assertThat(hits.isEmpty() ? Confidence.NONE : hits.get(0).confidence())
                .as("%s", describe(hits))
                .isEqualTo(expected);
        if (expected != Confidence.NONE && !roleId.equals("?")) {
            assertThat(hits.get(0).role().id()).as("%s", describe(hits)).isEqualTo(roleId);
        }
    }

    @Test
    void hitsComeBestFirstAndOnlyThoseAsCloseAsTheBestAreMeant() {
        List<RoleHit> hits = search.search("app creator for phones");

        assertThat(hits).hasSizeBetween(2, 5);
        assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(hits)
                .filteredOn(hit -> hit.confidence() == Confidence.LOW)
                .allSatisfy(hit -> assertThat(hits.get(0).score() - hit.score()).isLessThanOrEqualTo(0.03));
    }

    @Test
    void everyTextIsEncodedByTheBuild() throws IOException {
        assertThat(RoleEmbeddingsBuilder.bundled().byText().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RoleEmbeddingsBuilder.texts(CATALOG).distinct().toList());
    }

    private static String describe(List<RoleHit> hits) {
        return hits.stream()
                .map(hit -> hit.role().id() + " " + hit.confidence() + " " + Math.round(hit.score() * 1000))
                .toList()
                .toString();
    }
}
