package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.SkillDistance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTechnologiesTest {

    @ParameterizedTest
    @CsvSource({
        "Firmware Engineer, rust embedded developer, Embedded Systems Engineer, rust",
        "Chef, Rust embedded developer, Embedded Systems Engineer, rust",
        "DevOps Engineer, Go platform engineer, Platform Engineer, go",
        "Accountant, Python data engineer, Data Engineer, python",
        "Data Analyst, Snowflake analytics engineer, Analytics Engineer, snowflake",
        "Backend Developer, Scala data engineer, Data Engineer, scala",
        "Systems Administrator, Terraform cloud engineer, Cloud Engineer, terraform",
        "Data Analyst, Data engineer (Azure), Data Engineer, azure",
        "Data Scientist, PyTorch ML engineer, Machine Learning Engineer, pytorch",
        "Manual Tester, Selenium QA engineer, QA Engineer, selenium",
        "Java Developer, Kotlin/Java developer, Software Developer, kotlin",
        "Frontend Developer, React Native app developer, Mobile Developer, react-native",
        "Hairdresser, C++ game developer, Game Developer, cpp"
    })
    void whatTheTitleNamesIsAmongTheThree(String current, String called, String role, String skill) {
        assertThat(chosen(current.equals("Java Developer") ? "Java Backend Developer" : current, called, role))
                .contains(skill);
    }

    @Test
    void whatIsBroughtIsNotTaughtAgain() {
        assertThat(chosen("Rust Developer", "rust embedded developer", "Embedded Systems Engineer"))
                .doesNotContain("rust", "cpp")
                .contains("embedded-systems");
    }

    @Test
    void itStandsInForTheOthersOfItsKindAndTheProgramsAreInIt() {
        CareerDistance distance = distance("DevOps Engineer", "Go platform engineer", "Platform Engineer");

        assertThat(distance.languages().main()).containsExactly("go");
        CareerDistance embedded = distance("Firmware Engineer", "rust embedded developer", "Embedded Systems Engineer");
        assertThat(embedded.languages().main()).containsExactly("rust");
        assertThat(weight(embedded, "Rust")).isGreaterThan(weight(embedded, "C++"));
    }

    @ParameterizedTest
    @CsvSource({
        "Data Analyst, data engineer, Data Engineer",
        "Chef, embedded developer, Embedded Systems Engineer",
        "Data Analyst, R&D data engineer, Data Engineer",
        "Data Analyst, go-to-market data engineer, Data Engineer",
        "Data Analyst, go to market data engineer, Data Engineer",
        "Chef, product manager at C level, Product Manager",
        "Accountant, SWIFT payments business analyst, Business Analyst",
        "Frontend Developer, React Native developer, React Native Developer"
    })
    void aTitleWithoutAnotherTechnologyChangesNothing(String current, String called, String role) {
        assertThat(chosen(current, called, role)).isEqualTo(Moves.chosen(Moves.between(current, role)));
    }

    @ParameterizedTest
    @CsvSource({
        "React Developer, '', Mobile Developer, react-native",
        "Frontend Developer, '', Mobile Developer, react-native",
        "QA Engineer, React, Mobile Developer, react-native",
        "Web Developer, C++, Game Developer, unreal-engine",
        "Data Analyst, Java, Backend Developer, spring-boot",
        "Frontend Developer, '', Backend Developer, nodejs"
    })
    void whatThePersonWorksWithChoosesTheWayIntoAWideRole(String current, String stated, String role, String skill) {
        JobTransition move =
                new JobTransition(current, role, List.of(stated)).read(reading(current, current), reading(role, role));

        assertThat(Moves.GAPS.choose(move, knowledge(current, role)))
                .extracting(chosen ->
                        Moves.CATALOG.skill(chosen.name()).orElseThrow().id())
                .contains(skill);
    }

    @Test
    void aTitleThatNamesATechnologyGoesBeforeWhatThePersonWorksWith() {
        assertThat(chosen("React Developer", "Kotlin mobile developer", "Mobile Developer"))
                .contains("kotlin")
                .doesNotContain("react-native");
    }

    @Test
    void whoNamesOneTechnologyOfTheirJobHasNotWorkedWithThoseThatItStandsInFor() {
        String role = "Test Automation Engineer";
        JobTransition move = new JobTransition("Selenium tester", "Playwright engineer", List.of())
                .read(reading("Selenium tester", role), reading("Playwright engineer", role));

        assertThat(Moves.GAPS.choose(move, knowledge(role, role)))
                .extracting(skill -> skill.name())
                .contains("Playwright")
                .doesNotContain("Selenium");
    }

    private static List<String> chosen(String current, String called, String role) {
        JobTransition move = move(current, called, role);
        return Moves.GAPS.choose(move, knowledge(current, role)).stream()
                .map(skill -> Moves.CATALOG.skill(skill.name()).orElseThrow().id())
                .toList();
    }

    private static CareerDistance distance(String current, String called, String role) {
        JobTransition move = move(current, called, role);
        JobKnowledge knowledge = knowledge(current, role);
        return Moves.GAPS.distance(move, knowledge, Moves.GAPS.choose(move, knowledge));
    }

    private static int weight(CareerDistance distance, String skill) {
        return distance.gap().stream()
                .filter(asked -> asked.skill().equals(skill))
                .mapToInt(SkillDistance::weight)
                .findFirst()
                .orElseThrow();
    }

    private static JobKnowledge knowledge(String current, String role) {
        return new JobKnowledge(List.of(Moves.profile(current)), List.of(Moves.profile(role)));
    }

    private static JobTransition move(String current, String called, String role) {
        return new JobTransition(current, called, List.of()).read(reading(current, current), reading(called, role));
    }

    private static RoleReading reading(String line, String title) {
        return new RoleReading(
                new UnderstoodRole(line, title, ReadingConfidence.LIKELY, true, null, null, null, List.of()),
                null,
                List.of(),
                false);
    }
}
