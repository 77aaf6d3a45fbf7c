package ai.careerpath.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LexicalRoleSearchTest {

    private static final Catalog CATALOG = Catalog.bundled();
    private static final LexicalRoleSearch SEARCH = new LexicalRoleSearch(CATALOG);

    @ParameterizedTest(name = "{0} is a {1} for {2}")
    @CsvFileSource(
            resources = "/catalog-tests/title-queries.csv",
            delimiter = '|',
            quoteCharacter = '\u0000',
            emptyValue = "",
            nullValues = "-")
    void whatPeopleTypeFindsTheRoleTheyMean(String typed, Confidence expected, String roleId) {
        List<RoleHit> hits = SEARCH.search(typed);

        assertThat(best(hits)).as("%s", describe(hits)).isEqualTo(expected);
        if (expected != Confidence.NONE && !roleId.equals("?")) {
            assertThat(hits.get(0).role().id()).as("%s", describe(hits)).isEqualTo(roleId);
        }
    }

    @Test
    void everyTitleAndAliasFindsItsRole() {
        assertThat(CATALOG.roles())
                .allSatisfy(role -> assertThat(RoleTitles.of(role)).allSatisfy(title -> {
                    RoleHit hit = SEARCH.search(title).get(0);
                    assertThat(hit.confidence()).isEqualTo(Confidence.MATCH);
                    assertThat(hit.role().id()).isEqualTo(role.id());
                }));
    }

    @Test
    void aQueryTakesLessThanAMillisecondOfProcessorTime() {
        List<String> queries = List.of("machin lerning enginer", "cloud data security enginer", "qwerty asdfgh zxcvbn");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 500; i++) {
            queries.forEach(SEARCH::search);
        }

        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 200; i++) {
            queries.forEach(SEARCH::search);
        }
        Duration each =
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - before).dividedBy(200L * queries.size());

        assertThat(each).isLessThan(Duration.ofMillis(1));
    }

    @Test
    void hitsComeBestFirstAndAtMostFive() {
        List<RoleHit> hits = SEARCH.search("cloud data security engineer");

        assertThat(hits).hasSizeBetween(2, 5);
        assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(hits).extracting(hit -> hit.role().id()).doesNotHaveDuplicates();
    }

    @Test
    void sameTitleGivesSameHits() {
        LexicalRoleSearch another = new LexicalRoleSearch(Catalog.bundled());

        assertThat(SEARCH.search("cloud data security enginer").toString())
                .isEqualTo(another.search("cloud data security enginer").toString());
    }

    @Test
    void titleThatIsNotKnownStillNamesTheClosestOnes() {
        assertThat(SEARCH.search("sound engineer"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.confidence()).isEqualTo(Confidence.NONE));
    }

    private static Confidence best(List<RoleHit> hits) {
        return hits.isEmpty() ? Confidence.NONE : hits.get(0).confidence();
    }

    private static String describe(List<RoleHit> hits) {
        return hits.stream()
                .map(hit -> hit.role().id() + " " + hit.confidence() + " " + Math.round(hit.score() * 1000))
                .toList()
                .toString();
    }

    @Test
    void wordsOfOneLetterAreComparedToo() {
        assertThat(SEARCH.search("\"}}) { Get { Secret { x } } }")).isNotNull();
        assertThat(SEARCH.search("C")).isNotNull();
    }
}
