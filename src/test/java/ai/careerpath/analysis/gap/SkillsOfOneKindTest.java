package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsOfOneKindTest {

    @Test
    void whoKnowsOneCloudIsNotToldAnotherWhereTheJobNamesNone() {
        JobTransition move = Moves.between("Azure Cloud Engineer", "Cloud Security Engineer");

        assertThat(Moves.chosen(move)).hasSize(3).doesNotContain("aws");
        assertThat(Moves.chosen(Moves.between("Network Engineer", "AWS Engineer")))
                .contains("aws");
    }

    @Test
    void whatTheTitleOfTheJobNamesIsTold() {
        assertThat(Moves.chosen(Moves.between("AWS Engineer", "Azure Cloud Engineer")))
                .contains("azure");
    }

    @ParameterizedTest
    @CsvSource({
        "Azure Cloud Engineer, Cloud Security Engineer, AWS, Microsoft Azure",
        ".NET Developer, Java Backend Developer, Java, C#",
        "Angular Developer, React Developer, React, Angular"
    })
    void gapTellsTheAlternativeFromWhichTheBasicsFollow(String current, String target, String asked, String known) {
        SkillDistance distance = gap(Moves.between(current, target), asked);

        assertThat(distance.alternative()).isEqualTo(known);
        assertThat(distance.brought()).isEqualTo(Proficiency.BASIC);
        assertThat(gap(Moves.between("Nurse", target), asked).alternative()).isNull();
    }

    @Test
    void itIsLearnedFromTheBasicsThatTheGapTellsAndTheReasonNamesWhatItIsLike() {
        JobTransition move = Moves.between(".NET Developer", "Java Backend Developer");
        Skill java = Moves.GAPS.choose(move, Moves.knowledge(move)).get(0);

        assertThat(java.level())
                .hasFieldOrPropertyWithValue("from", gap(move, "Java").brought());
        assertThat(java.why())
                .startsWith("A Java Backend Developer needs working knowledge of Java, in the end expert knowledge;"
                        + " it has much in common with C#");
    }

    @ParameterizedTest
    @CsvSource({
        "Geographer, GIS Developer, kind.databases",
        "Operations Manager, Operations Research Analyst, kind.mathematics",
        "Sales Representative, Sales Engineer, kind.selling"
    })
    void noAnswerHasThreeOfANarrowKind(String current, String target, String kind) {
        GapRules rules = GapRules.bundled();

        assertThat(Moves.chosen(Moves.between(current, target)))
                .hasSize(3)
                .filteredOn(skill -> rules.skills()
                        .kind(SkillIdentity.of(skill, Moves.CATALOG).key())
                        .filter(kind::equals)
                        .isPresent())
                .hasSizeLessThan(3);
    }

    private static SkillDistance gap(JobTransition move, String skill) {
        return Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).gap().stream()
                .filter(asked -> asked.skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }
}
