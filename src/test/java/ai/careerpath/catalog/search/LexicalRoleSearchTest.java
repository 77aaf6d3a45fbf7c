package ai.careerpath.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.catalog.title.TitleKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalRoleSearchTest {

    private static final LexicalRoleSearch SEARCH = new LexicalRoleSearch(TestCatalog.BUNDLED);

    @ParameterizedTest
    @CsvSource({
        "dta analyst, data-analyst",
        "Machin Lerning Enginer, machine-learning-engineer",
        "machinelearning engineer, machine-learning-engineer",
        "developer of web pages, web-developer"
    })
    void theRoleWithTheMostAlikeTitleComesFirst(String typed, String roleId) {
        assertThat(SEARCH.search(TitleKey.words(typed)).get(0).role().id()).isEqualTo(roleId);
    }

    @Test
    void hitsComeBestFirst() {
        List<RoleHit> hits = SEARCH.search(TitleKey.words("data platform developer"));
        assertThat(hits).hasSizeBetween(2, 8);
        assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void nothingIsLikeNoTitle() {
        assertThat(SEARCH.search(List.of())).isEmpty();
        assertThat(SEARCH.search(TitleKey.words("zzqx blorp"))).isEmpty();
    }
}
