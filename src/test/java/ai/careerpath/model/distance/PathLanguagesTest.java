package ai.careerpath.model.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathLanguagesTest {

    private static final Map<String, Integer> ASKED = Map.of("java", 9, "python", 8, "javascript", 5, "sql", 4);

    @Test
    void whatTheJobAsksForMostIsMainAndSqlIsBesideIt() {
        assertThat(path(Set.of("ruby"), Set.of()).main()).containsExactlyInAnyOrder("java", "python", "sql");
    }

    @Test
    void ofSeveralTheOneThatIsKnownIsMain() {
        assertThat(path(Set.of("python", "javascript"), Set.of()).main()).containsExactlyInAnyOrder("python", "sql");
    }

    @Test
    void whatThePersonNamesCountsMoreThanWhatTheirJobIsTakenToBring() {
        PathLanguages path = PathLanguages.of(
                ASKED, Set.of("java", "python"), Set.of("java"), Set.of(), any -> true, any -> Set.of());

        assertThat(path.main()).containsExactly("java");
    }

    @Test
    void whatIsLearnedIsMainWhateverIsKnown() {
        assertThat(path(Set.of("python"), Set.of("java")).main()).containsExactlyInAnyOrder("java", "sql");
    }

    @Test
    void relativesAreThoseOfTheMainOnes() {
        assertThat(path(Set.of(), Set.of("java")).relatives()).containsExactly("like java");
        assertThat(path(Set.of(), Set.of("java")).withKnownRelatives().relatives())
                .isEmpty();
        assertThat(path(Set.of("like java"), Set.of("java"))
                        .withKnownRelatives()
                        .relatives())
                .containsExactly("like java");
    }

    @Test
    void oneOfAKindStandsForTheOthers() {
        Map<String, Integer> clouds = Map.of("aws", 9, "azure", 8, "gcp", 4);

        assertThat(PathLanguages.standing(clouds, Set.of("gcp"), Set.of("azure")))
                .containsExactly("azure");
        assertThat(PathLanguages.standing(clouds, Set.of("gcp"), Set.of())).containsExactly("gcp");
        assertThat(PathLanguages.standing(clouds, Set.of(), Set.of())).containsExactlyInAnyOrder("aws", "azure");
        assertThat(PathLanguages.standing(Map.of(), Set.of("gcp"), Set.of())).containsExactly("gcp");
        assertThat(PathLanguages.standing(Map.of(), Set.of(), Set.of())).isEmpty();
    }

    private static PathLanguages path(Set<String> known, Set<String> learned) {
        return PathLanguages.of(
                ASKED,
                known,
                Set.of(),
                learned,
                language -> !language.equals("sql"),
                language -> Set.of("like " + language));
    }
}
