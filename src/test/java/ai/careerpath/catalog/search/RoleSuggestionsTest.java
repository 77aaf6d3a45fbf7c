package ai.careerpath.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleSuggestionsTest {

    private static final RoleSuggestions SUGGESTIONS = new RoleSuggestions(Catalog.bundled());

    @ParameterizedTest
    @CsvSource({
        "data eng, Data Engineer",
        "front, Frontend Developer",
        "machine l, Machine Learning Engineer",
        "swe, Software Developer",
        "pyth, Python Developer",
        "nurs, Nurse",
        "devlops, DevOps Engineer",
        "softwre eng, Software Developer"
    })
    void theRoleThatIsBeingTypedIsSuggested(String typed, String title) {
        assertThat(SUGGESTIONS.of(typed)).extracting(RoleSuggestion::title).contains(title);
    }

    @Test
    void anAliasIsNamedWhereItIsWhatFits() {
        assertThat(SUGGESTIONS.of("ML Engineer").get(0))
                .isEqualTo(new RoleSuggestion(
                        "machine-learning-engineer",
                        "Machine Learning Engineer",
                        "ML Engineer",
                        "Machine Learning and AI"));
        assertThat(SUGGESTIONS.of("Data Engineer").get(0).alias()).isNull();
    }

    @Test
    void atMostTenAreSuggestedAndEachOnce() {
        List<RoleSuggestion> suggested = SUGGESTIONS.of("e");
        assertThat(suggested).hasSize(10);
        assertThat(suggested).extracting(RoleSuggestion::id).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSuggestedForNothing() {
        assertThat(SUGGESTIONS.of("")).isEmpty();
        assertThat(SUGGESTIONS.of(" - ")).isEmpty();
        assertThat(SUGGESTIONS.of("zzqxblorp")).isEmpty();
    }
}
