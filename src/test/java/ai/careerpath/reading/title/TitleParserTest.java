package ai.careerpath.reading.title;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Seniority;
import ai.careerpath.reading.title.Statement.Tense;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleParserTest {

    private static final TitleParser PARSER = new TitleParser(new RoleNouns());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Software Engineer (m/w/d)",
                "Software Engineer (all genders)",
                "Software Engineer (gn)",
                "Software Engineer (d/f/m)",
                "Software Engineer (x|f|m)",
                "Software Engineer (H/F)",
                "Software Engineer m/f/d",
                "Software Engineer at Foo GmbH",
                "Software Engineer @Google",
                "Software Engineer, Berlin, 80-100%",
                "Software Engineer, 11 yrs",
                "Software Engineer (2015-2022)",
                "🚀 Software Engineer 🚀 #opentowork",
                "Software Engineer - remote, full-time",
                "Sr. Software Engineer",
                "Software Engineer II",
                "Software Engineer, L5",
                "Staff+ Software Engineer",
                "Software Engineer, New Grad"
            })
    void whatStandsBesideATitleDoesNotChangeIt(String line) {
        assertThat(PARSER.parse(line).get(0).wordings()).contains(List.of("software", "engineer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Koch im Krankenhaus | koch im krankenhaus",
                "Administratief medewerker bij een bank | administratief medewerker bank",
                "im a nurse | a nurse",
                "been a cook and im now a nurse | a nurse",
            })
    void whatBeginsAStatementIsPartOfATitleBehindAWordOfIt(String line, String last) {
        List<Statement> statements = PARSER.parse(line);
        assertThat(statements.get(statements.size() - 1).text()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Entwickler*in",
                "Entwickler:in",
                "Entwickler/in",
                "EntwicklerIn",
                "Entwickler(in)",
                "Entwickler_in"
            })
    void aGermanTitleIsTheSameForAllGenders(String line) {
        assertThat(PARSER.parse(line).get(0).wordings()).containsExactly(List.of("entwickler"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sr. Engineer, SENIOR",
        "Engineer II, MID",
        "Sr. Engineer II, SENIOR",
        "Senior Engineer 2, SENIOR",
        "Associate Engineer II, MID",
        "L5 engineer, SENIOR",
        "IC4 engineer, LEAD",
        "Staff+ Engineer, LEAD",
        "Junior Engineer, JUNIOR",
        "Desarrollador senior, SENIOR",
        "Werkstudent Entwicklung, JUNIOR",
        "Engineer 2 at a bank, MID",
        "Software Engineer I, JUNIOR",
        "helpdesk lvl 2, MID",
        "help desk tier 1, JUNIOR",
        "2nd level support, MID",
        "L3 support, SENIOR",
        "support T2, MID",
        "SWE 2, MID",
        "Koch mit zehn Jahren Erfahrung, SENIOR",
        "cook for twelve years, SENIOR",
        "stage en développement web, JUNIOR"
    })
    void theLevelIsTold(String line, Seniority level) {
        assertThat(PARSER.parse(line).get(0).level()).contains(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm currently a QA but I want to code",
                "tester and I like it",
                "nurse with 2 kids and a dog",
                "Member of Technical Staff",
                "Robotics Software Engineer (ROS 2)",
                "Nurse, Level 1 Trauma",
                "Stage designer at the opera",
                "J'ai 30 ans, je suis boulanger",
                "I'm 52, a machinist",
                "software development after an eight year break raising kids",
                "web development after a career break of 6 years"
            })
    void aWordThatIsNoLevelDoesNotTellOne(String line) {
        assertThat(PARSER.parse(line)).extracting(Statement::level).containsOnly(Optional.empty());
    }

    @Test
    void aWishInsideACurrentRoleIsToldApart() {
        List<Statement> statements =
                PARSER.parse("I run a bakery and would love to do something with machine learning");
        assertThat(statements).extracting(Statement::tense).containsExactly(Tense.PRESENT, Tense.WISH);
        assertThat(statements.get(1).wordings()).containsExactly(List.of("machine", "learning"));
    }

    @Test
    void thePastIsToldApart() {
        assertThat(PARSER.parse("back after parental leave, was a bookkeeper"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.tense()).isEqualTo(Tense.PAST);
                    assertThat(statement.wordings()).containsExactly(List.of("bookkeeper"));
                });
    }

    @Test
    void anArrowLeadsToTheWish() {
        assertThat(PARSER.parse("nurse → data analyst"))
                .extracting(Statement::tense)
                .containsExactly(Tense.PLAIN, Tense.WISH);
    }

    @Test
    void aFieldIsNoPartOfTheTitle() {
        Statement statement = PARSER.parse("SWE at a bank").get(0);
        assertThat(statement.field()).contains("banking");
        assertThat(statement.wordings()).contains(List.of("swe"));
    }

    @Test
    void toolsStandBesideTheTitle() {
        Statement statement = PARSER.parse("BI Analyst (Power BI, DAX)").get(0);
        assertThat(statement.besides()).containsExactly("powerbi", "dax");
        assertThat(statement.wordings()).contains(List.of("bi", "analyst"));
    }

    @Test
    void otherLanguagesHaveTheirSentences() {
        List<Statement> statements = PARSER.parse("Je suis infirmière et je voudrais devenir développeuse web");
        assertThat(statements).extracting(Statement::tense).containsExactly(Tense.PRESENT, Tense.WISH);
        assertThat(statements.get(1).wordings()).containsExactly(List.of("developpeuse", "web"));
    }

    @Test
    void aLineOfNoiseIsReadAllTheSame() {
        assertThat(PARSER.parse("freelancer")).isNotEmpty();
        assertThat(PARSER.parse("!!!")).isEmpty();
    }
}
