package ai.careerpath.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.TestCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleSuggestionsTest {

    private static final RoleSuggestions SUGGESTIONS = new RoleSuggestions(TestCatalog.BUNDLED);

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

    @ParameterizedTest
    @CsvSource({
        "full st, Full-Stack Developer",
        "full sta, Full-Stack Developer",
        "full-st, Full-Stack Developer",
        "help d, IT Support Specialist",
        "help de, IT Support Specialist",
        "dev op, DevOps Engineer",
        "sys ad, Systems Administrator",
        "pen te, Penetration Tester",
        "e comm, E-Commerce Developer",
        "stay at, Parent Returning to Work",
        "stay-at, Parent Returning to Work",
        "dataeng, Data Engineer",
        "frontenddev, Frontend Developer"
    })
    void wordsMayBeWrittenTogetherOrApart(String typed, String title) {
        assertThat(SUGGESTIONS.of(typed).get(0).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "fe dev, Frontend Developer",
        "be dev, Backend Developer",
        "fs dev, Full-Stack Developer",
        "sw dev, Software Developer",
        "jr dev, Software Developer",
        "senior so, Software Developer",
        "junior d, Data Analyst",
        "senior software eng, Software Developer",
        "senior data sc, Data Scientist",
        "sr. data en, Data Engineer",
        "entry level data, Data Analyst",
        "mid back, Backend Developer",
        "principal eng, Principal Engineer",
        "lead dev, Tech Lead"
    })
    void abbreviationsAreSpelledOutAndALevelDoesNotHideTheTitle(String typed, String title) {
        assertThat(SUGGESTIONS.of(typed)).extracting(RoleSuggestion::title).startsWith(title);
    }

    @Test
    void everyMeaningOfAnAbbreviationStandsFirst() {
        assertThat(SUGGESTIONS.of("pm"))
                .extracting(RoleSuggestion::title)
                .startsWith("Product Manager", "Project Manager", "Program Manager");
        assertThat(SUGGESTIONS.of("jr pm"))
                .extracting(RoleSuggestion::title)
                .startsWith("Product Manager", "Project Manager", "Program Manager");
    }

    @ParameterizedTest
    @CsvSource({
        "enferm, Nurse",
        "enfermera, Nurse",
        "krankensch, Nurse",
        "infirm, Nurse",
        "verpleeg, Nurse",
        "lehrer, Teacher",
        "nauczyc, Teacher",
        "camionneur, Truck Driver",
        "kierow, Truck Driver",
        "desarroll, Software Developer",
        "softwareentw, Software Developer",
        "daten, Data Analyst",
        "contab, Accountant"
    })
    void titlesOfOtherLanguagesAreSuggestedWhileTheyAreTyped(String typed, String title) {
        assertThat(SUGGESTIONS.of(typed).get(0).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"lawy, Lawyer", "barista, Barista", "flutter, Flutter Developer", "plum, Plumber"})
    void whatOnlyLooksAlikeDoesNotStandBesideWhatBeginsSo(String typed, String title) {
        assertThat(SUGGESTIONS.of(typed)).extracting(RoleSuggestion::title).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "context, Prompt Engineer|AI Engineer|RAG Engineer",
        "teecher, Teacher|Teaching Assistant|Preschool Teacher"
    })
    void whatIsFoundHasTheWordThatIsTyped(String typed, String titles) {
        assertThat(SUGGESTIONS.of(typed)).extracting(RoleSuggestion::title).startsWith(titles.split("\\|"));
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
