package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningHoursTest {

    private static final SkillLevel TO_WORK_WITH_IT = new SkillLevel(Proficiency.NONE, Proficiency.WORKING);

    private final GapRules rules = GapRules.bundled();

    @ParameterizedTest
    @CsvSource({
        "linear-algebra, calculus",
        "probability, calculus",
        "oracle-database, postgresql",
        "godot, unity",
        "selenium, playwright",
        "jenkins, github-actions",
        "mobile-architecture, frontend-architecture",
        "privileged-access, identity-governance",
        "sre-practices, devsecops"
    })
    void alikeSkillsTakeAlike(String skill, String other) {
        assertThat(hours(skill)).isEqualTo(hours(other));
    }

    @ParameterizedTest
    @CsvSource({"kubernetes, docker", "ci-cd, git", "system-design, design-patterns"})
    void whatHasALotOfPartsTakesMoreThanTwiceAsLong(String large, String small) {
        assertThat(hours(large).min()).isGreaterThan(2 * hours(small).min());
        assertThat(hours(large).max()).isGreaterThan(2 * hours(small).max());
    }

    @Test
    void toGoOnTakesNoLongerThanToBegin() {
        assertThat(rules.skills()
                        .hours(effort("docker"), new SkillLevel(Proficiency.WORKING, Proficiency.EXPERT))
                        .max())
                .isLessThanOrEqualTo(hours("docker").max());
    }

    private EstimatedRange hours(String skill) {
        return rules.skills().hours(effort(skill), TO_WORK_WITH_IT);
    }

    private static SkillEntry.Effort effort(String skill) {
        return Moves.CATALOG.skill(skill).orElseThrow().effort();
    }
}
