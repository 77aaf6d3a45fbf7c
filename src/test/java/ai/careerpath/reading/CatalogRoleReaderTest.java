package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.UnderstoodRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order and the confidence, which the figures of ReadingTest do not tell, where nothing is searched by meaning. */
class CatalogRoleReaderTest {

    private static final RoleReader READER = LexicalReader.READER;

    @ParameterizedTest
    @CsvSource({
        "Hairdresser & single dad, Hairdresser",
        "unemployed / nurse, Nurse",
        "currently unemployed; before that I was a nurse, Nurse",
        "stay at home dad; formerly a nurse, Nurse",
        "unemployed, Unemployed",
    })
    void aStateOfLifeDoesNotHideTheJobBesideIt(String line, String title) {
        assertThat(current(line).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"Python, Python Developer", "JavaScript, JavaScript Developer"})
    void aSkillAloneMeansTheRoleThatIsNamedAfterItFirst(String line, String title) {
        assertThat(target(line).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "I cut hair, Hairdresser",
        "I just write Go all day, Go Developer",
        "I drive a truck and I'm tired of it, Truck Driver",
        "Ich leite eine Filiale bei Rewe, Store Manager",
        "je conduis un camion, Truck Driver",
        "vendo seguros, Insurance Agent",
        "taglio i capelli, Hairdresser",
        "jeżdżę tirem, Truck Driver",
    })
    void whoTellsWhatTheyDoIsRead(String line, String title) {
        assertThat(current(line).title()).isEqualTo(title);
        assertThat(current(line).confidence()).isEqualTo(ReadingConfidence.LIKELY);
    }

    @ParameterizedTest
    @CsvSource({
        "Ich arbeite bei der Post, Delivery Courier",
        "I work in a kitchen, Chef",
        "je travaille à la police, Police Officer",
    })
    void thePlaceOfWorkTellsAJob(String line, String title) {
        assertThat(current(line).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flutter of butterflies", "network of friends", "crocodile hunter"})
    void aNameOfTechnologyBesideWordsOfAnotherWorldTellsNoJob(String line) {
        assertThat(target(line).confidence()).isEqualTo(ReadingConfidence.NONE);
    }

    @Test
    void whoIsCalledLikeARoleButForTheCommonNounIsLikelyThatRole() {
        assertThat(target("Shopify expert").title()).isEqualTo("Shopify Developer");
        assertThat(target("Shopify expert").confidence()).isEqualTo(ReadingConfidence.LIKELY);
    }

    @Test
    void aPartOfNothingButToolsIsReadOver() {
        assertThat(current("nurse, with Python").title()).isEqualTo("Nurse");
    }

    @ParameterizedTest
    @CsvSource({
        "'Staff Software Engineer, Payments Infrastructure', Software Developer",
        "Engineering Manager - Identity & Access, Engineering Manager",
        "'Software Engineer, Machine Learning', Machine Learning Engineer",
    })
    void theTitleIsReadBeforeTheTeamBehindIt(String line, String title) {
        assertThat(target(line).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "'I was a C# dev for 6 years, now a barista', working C#",
        "'waiter, learning SQL', basic SQL",
        "'camarero, estudiando Python por mi cuenta', basic Python",
    })
    void theSkillsOfPastJobsAndOfStudiesAreTold(String line, String skill) {
        assertThat(READER.read(line, ReadingContext.current(null)).skills()).containsExactly(skill);
    }

    @Test
    void anAliasThatIsAnotherOccupationIsNotSure() {
        assertThat(current("Locksmith").title()).isEqualTo("Locksmiths and Safe Repairers");
        assertThat(current("Locksmith").alternatives()).startsWith("Machinist");
        assertThat(current("Locksmith").confidence()).isEqualTo(ReadingConfidence.LIKELY);
        assertThat(target("Locksmith").title()).isEqualTo("Locksmiths and Safe Repairers");
        assertThat(target("Locksmith").covered()).isFalse();
    }

    @Test
    void whatItsNounMeansIsOfferedForATitleThatIsNotUnderstood() {
        assertThat(target("Zig Developer").confidence()).isEqualTo(ReadingConfidence.NONE);
        assertThat(target("Zig Developer").alternatives()).contains("Software Developer");
    }

    @Test
    void thePartThatLacksANounTakesTheOneBeforeIt() {
        assertThat(target("Data Analyst / Business Intelligence").alternatives())
                .contains("Business Intelligence Analyst");
    }

    private static UnderstoodRole current(String line) {
        return READER.read(line, ReadingContext.current(null)).understood();
    }

    private static UnderstoodRole target(String line) {
        return READER.read(line, ReadingContext.target()).understood();
    }
}
