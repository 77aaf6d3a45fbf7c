package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.TaskHit;
import ai.careerpath.reading.match.Finding;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final Role TESTER = role("qa-engineer", "Quality Assurance");
    private static final Role HUNTER = role("penetration-tester", "Security");
    private static final Role NURSE = role("nurse", "Starting Points");
    private static final Predicate<Finding> ANYWHERE = byWords -> false;
    private static final Finding BY_WORDS = new Finding(List.of(NURSE), null, false, List.of(), false, false, true);

    @Test
    void sentenceThatIsCloseToWhatIsDoneInAJobTellsItBeforeAGuessByAWord() {
        Finding finding = new Tasks(List.of(hit(TESTER, 0.8), hit(HUNTER, 0.6)), true).checked(BY_WORDS, ANYWHERE);

        assertThat(finding).isNotNull();
        assertThat(finding.first()).isEqualTo(TESTER);
        assertThat(finding.isSure()).isFalse();
        assertThat(finding.nearby()).containsExactly(TESTER, HUNTER, NURSE);
    }

    @Test
    void guessStaysWhereTheSentenceIsFarFromEveryJobOrTellsTheSame() {
        assertThat(new Tasks(List.of(hit(TESTER, 0.5)), true).checked(BY_WORDS, ANYWHERE))
                .extracting(Finding::first)
                .isEqualTo(NURSE);
        assertThat(new Tasks(List.of(hit(TESTER, 0.7), hit(NURSE, 0.68)), true).checked(BY_WORDS, ANYWHERE))
                .extracting(Finding::first)
                .isEqualTo(NURSE);
    }

    @Test
    void jobThatIsToldWithoutThePlaceStaysWhereTheSentenceIsNotMuchCloserToAnother() {
        Finding finding = new Tasks(List.of(hit(TESTER, 0.7)), true).checked(BY_WORDS, byWords -> true);

        assertThat(finding).isNotNull();
        assertThat(finding.first()).isEqualTo(NURSE);
        assertThat(finding.nearby()).contains(TESTER);
    }

    @Test
    void sureReadingIsNotTouched() {
        Finding sure = new Finding(List.of(NURSE), null, true, List.of(), false, false, true);

        assertThat(new Tasks(List.of(hit(TESTER, 0.9)), true).checked(sure, ANYWHERE))
                .isSameAs(sure);
    }

    @Test
    void lineThatMayBeATitleHasToBeCloser() {
        List<TaskHit> hits = List.of(hit(TESTER, 0.6));

        assertThat(new Tasks(hits, true).checked(null, ANYWHERE)).isNotNull();
        assertThat(new Tasks(hits, false).checked(null, ANYWHERE)).isNull();
        assertThat(new Tasks(hits, false).near()).containsExactly(TESTER);
    }

    @Test
    void jobsThatAreAsCloseAreAllMeant() {
        Finding finding = new Tasks(List.of(hit(NURSE, 0.7), hit(TESTER, 0.66)), true).checked(null, ANYWHERE);

        assertThat(finding).isNotNull();
        assertThat(finding.firstCovered()).isEqualTo(TESTER);
    }

    private static TaskHit hit(Role role, double score) {
        return new TaskHit(role, null, score);
    }

    private static Role role(String id, String category) {
        return new Role(id, id, List.of(), category, "Works.", null, List.of(), List.of(), List.of());
    }
}
