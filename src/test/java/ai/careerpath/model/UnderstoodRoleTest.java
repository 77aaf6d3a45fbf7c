package ai.careerpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstoodRoleTest {

    @ParameterizedTest
    @CsvSource({
        "junior web dev, Web Developer, JUNIOR, Junior Web Developer",
        "Sr. Web Developer, Web Developer, SENIOR, Senior Web Developer",
        "web dev, Web Developer, MID, Web Developer",
        "web dev, Web Developer, , Web Developer",
        "tech lead, Tech Lead, LEAD, Tech Lead",
        "staff engineer, Staff Engineer, LEAD, Staff Engineer",
        "principal data engineer, Data Engineer, LEAD, Principal Data Engineer",
        "head of data engineering, Data Engineer, LEAD, Data Engineer"
    })
    void titleHasTheRankThatWasAskedFor(String asked, String title, @Nullable Seniority level, String expected) {
        assertThat(role(asked, title, level).titleWithRank()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Krankenschwester, Nurse, Krankenschwester",
        "System administrator, Systems Administrator, System administrator",
        "i am a nurse, Nurse, Nurse",
        "soy profesora de matemáticas, Teacher, Teacher",
        "I work in a big hospital in the south of the country, Nurse, Nurse",
        "nurse!!, Nurse, Nurse"
    })
    void jobIsCalledAsItWasTypedIfThatIsATitle(String asked, String title, String expected) {
        assertThat(role(asked, title, null).called()).isEqualTo(expected);
    }

    @Test
    void rankInATypedTitleIsSeen() {
        assertThat(role("Junior Java developer", "Java Backend Developer", Seniority.JUNIOR)
                        .isCalledByRank())
                .isTrue();
        assertThat(role("Java developer", "Java Backend Developer", Seniority.JUNIOR)
                        .isCalledByRank())
                .isFalse();
    }

    private static UnderstoodRole role(String asked, String title, @Nullable Seniority level) {
        return new UnderstoodRole(asked, title, ReadingConfidence.SURE, true, level, null, null, List.of());
    }
}
