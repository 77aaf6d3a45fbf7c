package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Role;
import ai.careerpath.configuration.BundledFile;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learned first stands first, on the way to every covered role. */
class LearningOrderTest {

    private static final List<List<String>> ORDER = BundledFile.text("/gap/order.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split("\t")))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"High School Student", "Accountant", "Systems Administrator"})
    @Tag("long")
    void noPairOfTheTableIsTurnedOnTheWayToAnyRole(String current) {
        assertThat(Moves.CATALOG.roles().stream().filter(role -> !role.isStartingPoint()))
                .extracting(Role::title)
                .allSatisfy(target -> {
                    List<String> chosen = Moves.chosen(Moves.between(current, target));
                    assertThat(ORDER)
                            .filteredOn(chosen::containsAll)
                            .as("%s", chosen)
                            .allMatch(pair -> chosen.indexOf(pair.get(0)) < chosen.indexOf(pair.get(1)));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "High School Student, ROS Developer, python linux ros",
        "High School Student, Penetration Tester, linux networking penetration-testing",
        "High School Student, Cloud Engineer, linux networking aws",
        "High School Student, Unreal Engine Developer, cpp oop unreal-engine",
        "Accountant, Data Analyst, sql data-visualization statistics",
        "Accountant, AWS Data Engineer, python sql aws",
        "UX Designer, Web Designer, responsive-design javascript wordpress"
    })
    void whatCanBeLearnedWithoutAnotherStillComesAfterIt(String current, String target, String expected) {
        assertThat(Moves.chosen(Moves.between(current, target))).containsExactly(expected.split(" "));
    }

    @Test
    void whatSomebodyHasTheBasicsOfNeedsNothingBeforeItGrows() {
        assertThat(Moves.chosen(Moves.between("Network Engineer", "Network Architect")))
                .contains("cloud-networking")
                .doesNotContain("aws", "azure", "gcp");
    }
}
