package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.CareerDistance.LearningEstimate;
import ai.careerpath.model.distance.Proficiency;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperienceTest {

    @ParameterizedTest
    @CsvSource({
        "Backend Developer, Staff Engineer, LEAD",
        "Backend Developer, Tech Lead, LEAD",
        "iOS Developer, Engineering Manager, MID",
        "Site Reliability Engineer, Site Reliability Engineer, LEAD",
        "Data Scientist, Data Scientist, LEAD",
        "QA Engineer, Test Lead, LEAD",
        "Security Engineer, Security Architect, MID"
    })
    void theNextRungOfASeniorIsNotFarAway(String current, String next, Seniority step) {
        JobTransition move = Moves.between(current, Seniority.SENIOR, next, step);

        assertThat(score(move)).isGreaterThanOrEqualTo(0.4);
        assertThat(score(move)).isGreaterThan(score(Moves.between(current, Seniority.MID, next, step)));
    }

    @ParameterizedTest
    @CsvSource({
        "Staff Engineer, LEAD, Principal Engineer, LEAD, 0.9",
        "Principal Engineer, LEAD, Chief Technology Officer, LEAD, 0.7",
        "Engineering Manager, MID, Director of Engineering, MID, 0.7",
        "Director of Engineering, LEAD, VP of Engineering, LEAD, 0.9",
        "VP of Engineering, LEAD, Chief Technology Officer, LEAD, 0.9",
        "Security Engineer, SENIOR, Security Manager, MID, 0.6",
        "Security Manager, MID, Chief Information Security Officer, LEAD, 0.8",
        "IT Manager, MID, Chief Information Officer, LEAD, 0.7",
        "Systems Administrator, SENIOR, IT Manager, MID, 0.6",
        "Product Manager, SENIOR, Head of Product, LEAD, 0.8",
        "Data Science Manager, MID, Head of Data, LEAD, 0.6",
        "Test Lead, LEAD, QA Manager, MID, 0.9"
    })
    void theNextRungOfALadderIsNeitherFarNorThereAlready(
            String current, Seniority from, String next, Seniority to, double most) {
        assertThat(score(Moves.between(current, from, next, to))).isBetween(0.34, most);
    }

    @Test
    void aLevelThatNamesTheJobIsNoRungAboveIt() {
        assertThat(score(Moves.between("Backend Developer", Seniority.SENIOR, "Head of Data", Seniority.LEAD)))
                .isEqualTo(score(Moves.between("Backend Developer", Seniority.SENIOR, "Head of Data", null)));
        assertThat(Moves.chosen(Moves.between("Staff Engineer", Seniority.LEAD, "Principal Engineer", Seniority.LEAD)))
                .containsAnyOf("technical-strategy", "executive-communication");
    }

    @ParameterizedTest
    @CsvSource({"Technical Leadership, BASIC", "Mentoring, BASIC", "System Design, WORKING"})
    void aSeniorWhoProgramsBringsWhatSeniorsHaveGrownInto(String skill, Proficiency level) {
        JobTransition move = Moves.between("Backend Developer", Seniority.SENIOR, "Staff Engineer", Seniority.LEAD);

        assertThat(brought(move, skill)).isGreaterThanOrEqualTo(level);
        assertThat(brought(Moves.between("Backend Developer", "Staff Engineer"), skill))
                .isLessThan(level);
    }

    @Test
    void whatTheJobAsksOfItsLeadsIsNotBroughtByASenior() {
        assertThat(Moves.chosen(Moves.between("Go Developer", Seniority.SENIOR, "Go Developer", Seniority.LEAD)))
                .contains("mentoring");
    }

    @Test
    void aSeniorOfSecurityHasAssessedRisks() {
        JobTransition move =
                Moves.between("Security Engineer", Seniority.SENIOR, "Chief Information Security Officer", null);

        assertThat(brought(move, "Security Risk Assessment")).isGreaterThanOrEqualTo(Proficiency.BASIC);
    }

    @Test
    void whoLeadsEngineersIsNotTaughtToReviewCode() {
        JobTransition move = Moves.between("VP of Engineering", Seniority.LEAD, "Chief Technology Officer", null);

        assertThat(Moves.chosen(move)).doesNotContain("code-review", "technical-leadership");
    }

    @Test
    void whoLeadsEngineersHasProgrammed() {
        JobTransition move = Moves.between("VP of Engineering", Seniority.LEAD, "Backend Developer", null);

        assertThat(brought(move, "Git")).isEqualTo(Proficiency.WORKING);
        assertThat(score(move)).isGreaterThan(0.2);
        assertThat(brought(Moves.between("Tech Lead", "Backend Developer"), "Git"))
                .isEqualTo(Proficiency.WORKING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Engineering Manager", "Director of Engineering", "VP of Engineering", "Chief Technology Officer"
            })
    void whoHasLedEngineersIsNotTaughtWhatEveryProgrammerHas(String leader) {
        assertThat(Moves.chosen(Moves.between(leader, "Software Developer")))
                .doesNotContain("git", "sql", "unit-testing", "python", "oop", "data-structures")
                .containsAnyOf("software-architecture", "system-design", "refactoring");
    }

    @Test
    void whoGoesBackToProgrammingMayBeginWithLessonsForBeginners() {
        CareerDistance back =
                Moves.distance(Moves.between("VP of Engineering", Seniority.LEAD, "Backend Developer", null));
        CareerDistance on =
                Moves.distance(Moves.between("VP of Engineering", Seniority.LEAD, "Chief Technology Officer", null));

        assertThat(back.estimates().values()).isNotEmpty().noneMatch(LearningEstimate::isPractised);
        assertThat(on.estimates().values()).anyMatch(LearningEstimate::isPractised);
    }

    @Test
    void whatWhoLeadsHasWorkedWithIsOfTheCatalogue() {
        Moves.CATALOG.roles().stream()
                .flatMap(role ->
                        new Experience(GapRules.bundled()).beforeLeading(role.id(), List.of()).keySet().stream())
                .distinct()
                .forEach(skill ->
                        assertThat(Moves.CATALOG.skill(skill)).as(skill).isPresent());
        assertThat(new Experience(GapRules.bundled()).beforeLeading("cto", List.of()))
                .isNotEmpty();
    }

    @Test
    void yearsInAJobOutsideOfTechWorkBringNoneOfIt() {
        JobTransition move = Moves.between("Nurse", Seniority.SENIOR, "Engineering Manager", null);

        assertThat(brought(move, "Technical Leadership")).isEqualTo(Proficiency.NONE);
    }

    private static double score(JobTransition move) {
        CareerDistance distance = Moves.GAPS.distance(move, Moves.knowledge(move), List.of());
        return Objects.requireNonNull(distance.fit()).score();
    }

    private static Proficiency brought(JobTransition move, String skill) {
        return Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).gap().stream()
                .filter(asked -> asked.skill().equals(skill))
                .findFirst()
                .orElseThrow()
                .brought();
    }
}
