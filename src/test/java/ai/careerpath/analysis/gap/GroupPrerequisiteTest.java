package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What any one of a group serves for, such as a language for the design of APIs. */
class GroupPrerequisiteTest {

    @Test
    void comesFirstWhereTheJobAsksForOneOfTheGroup() {
        assertThat(Moves.chosen(Moves.between("Sales Representative", "Test Automation Engineer")))
                .containsSubsequence("javascript", "test-automation");
    }

    @Test
    void isNotNeededWhereTheJobAsksForNone() {
        assertThat(Moves.chosen(Moves.between("Product Owner", "Technical Product Manager")))
                .contains("rest-api-design")
                .doesNotContain("python");
    }
}
