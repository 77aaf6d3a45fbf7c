package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a skill can be learned without takes no place of the three. */
class PrerequisitePlaceTest {

    @ParameterizedTest
    @CsvSource({
        "Mechanical Engineer, Digital Twin Engineer, probability",
        "Operations Manager, Operations Research Analyst, calculus",
        "Unity Developer, XR Developer, ux-design",
        "Product Owner, Technical Product Manager, python",
        "Salesforce Developer, Salesforce Architect, system-design",
        "Librarian, Knowledge Graph Engineer, nosql",
        "Data Scientist, AI Safety Engineer, llm-applications"
    })
    void whatTheJobDoesNotAskForIsLeftOutWhereItCanBe(String current, String target, String skill) {
        assertThat(Moves.chosen(Moves.between(current, target))).hasSize(3).doesNotContain(skill);
    }

    @Test
    void whoKnowsAPrerequisiteNeedsNothingThatItBuildsOn() {
        JobTransition move = Moves.between("Nurse", "Digital Twin Engineer", "basic simulation modeling");

        assertThat(Moves.chosen(move)).contains("digital-twins").doesNotContain("probability");
    }

    @ParameterizedTest
    @CsvSource({
        "Web Developer, Game Developer",
        "Manual Tester, Test Automation Engineer",
        "React Developer, React Native Developer",
        "Sales Representative, Sales Engineer",
        "Chef, Manual Tester"
    })
    void whatComesNextIsAskedForByTheJob(String current, String target) {
        JobTransition move = Moves.between(current, target);
        CareerDistance distance =
                Moves.GAPS.distance(move, Moves.knowledge(move), Moves.GAPS.choose(move, Moves.knowledge(move)));

        assertThat(distance.next())
                .isSubsetOf(distance.gap().stream().map(SkillDistance::skill).toList());
    }

    @Test
    void whatUsuallyComesBeforeASkillIsBroughtWithIt() {
        GapRules rules = GapRules.bundled();
        KnownSkills known = new KnownSkills(Moves.CATALOG, rules).withGrown(Map.of("tableau", Proficiency.WORKING));

        assertThat(known.of(SkillIdentity.of("data-visualization", Moves.CATALOG)))
                .isEqualTo(Proficiency.WORKING);
    }

    @ParameterizedTest
    @CsvSource({
        "Salesforce Administrator, Salesforce Developer, oop, apex",
        "Java Backend Developer, Cloud Architect, aws, cloud-architecture",
        "Data Analyst, Analytics Engineer, data-modeling, dbt"
    })
    void whatIsUsedInASkillStandsBeforeIt(String current, String target, String first, String second) {
        List<String> chosen = Moves.chosen(Moves.between(current, target));

        assertThat(chosen).containsSubsequence(first, second);
    }

    @Test
    void skillIsListedOnceHoweverOftenItIsNamed() {
        JobTransition move = Moves.between("Nurse", "Data Engineer", "basic Spark", "Apache Spark", "SQL");

        assertThat(Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).stated())
                .extracting(skill -> skill.skill() + " " + skill.level())
                .containsExactly("Apache Spark WORKING", "SQL WORKING");
    }
}
