package ai.careerpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
        "Krankenschwester, Nurse, de, Krankenschwester",
        "Krankenschwester, Nurse, en, Krankenschwester",
        "Embedded C developer, Firmware Engineer, en, Embedded C developer",
        "embedded c dev, Firmware Engineer, en, Firmware Engineer",
        "'Krankenpflegerin, seit zwei Jahren in Elternzeit', Nurse, de, Krankenpflegerin",
        "i am a nurse, Nurse, de, Nurse",
        "soy profesora de matemáticas, Teacher, es, Teacher",
        "I work in a big hospital in the south of the country, Nurse, fr, Nurse",
        "nurse!!, Nurse, fr, Nurse"
    })
    void jobIsCalledAsItWasTypedIfThatIsATitleOfTheLanguage(
            String asked, String title, String language, String expected) {
        assertThat(role(asked, title, null).calledIn(Locale.forLanguageTag(language)))
                .isEqualTo(expected);
    }

    @Test
    void jobThatWasNotReadForSureIsCalledAsItWasTyped() {
        UnderstoodRole role = new UnderstoodRole(
                "Medical student", "Student", ReadingConfidence.LIKELY, true, null, null, null, List.of());

        assertThat(role.calledIn(Locale.ENGLISH)).isEqualTo("Medical student");
    }

    private static UnderstoodRole role(String asked, String title, @Nullable Seniority level) {
        return new UnderstoodRole(asked, title, ReadingConfidence.SURE, true, level, null, null, List.of());
    }
}
