package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSkillsTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;
    private static final SkillIdentity PYTHON = SkillIdentity.of("Python", CATALOG);
    private static final SkillIdentity SQL = SkillIdentity.of("SQL", CATALOG);

    @ParameterizedTest
    @ValueSource(
            strings = {"Python (Programming Language)", "Python 3.11", "Advanced Python", "Python, SQL", "Python/SQL"})
    void aSkillIsKnownHoweverItIsWritten(String text) {
        assertThat(known(text).isStated(PYTHON)).isTrue();
        assertThat(known(text).of(PYTHON)).isGreaterThanOrEqualTo(Proficiency.WORKING);
    }

    @Test
    void everySkillOfAListIsKnown() {
        assertThat(known("Python & SQL").isStated(SQL)).isTrue();
    }

    @Test
    void aLowerLevelCountsAsThatAndLeavesTheRestToLearn() {
        assertThat(known("basic SQL").isStated(SQL)).isFalse();
        assertThat(known("basic SQL").of(SQL)).isEqualTo(Proficiency.BASIC);
    }

    @Test
    void whatThePersonSaysOfTheirLevelCountsMoreThanTheirJob() {
        Demand asked = new Demand(SQL, 9, Proficiency.EXPERT, true, false, Seniority.MID);
        KnownSkills known = new KnownSkills(CATALOG, GapRules.bundled())
                .withJob(List.of(asked), false)
                .withStated(List.of("SQL basics"), skill -> Proficiency.WORKING);

        assertThat(known.of(SQL)).isEqualTo(Proficiency.BASIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Statistik", "statistiques", "estadística", "estatística"})
    void skillsAreKnownByTheirNamesInOtherLanguages(String name) {
        assertThat(known(name).isStated(SkillIdentity.of("Statistics", CATALOG)))
                .isTrue();
    }

    private static KnownSkills known(String text) {
        return new KnownSkills(CATALOG, GapRules.bundled()).withStated(List.of(text), skill -> Proficiency.WORKING);
    }
}
