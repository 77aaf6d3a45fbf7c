package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobTransition;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes programs for a living is no beginner in it, whatever the job is called and lists. */
class ProgrammersTest {

    private static final GapRules RULES = GapRules.bundled();
    /** The occupations of software and web developers. */
    private static final List<String> DEVELOPERS = List.of("15-1252", "15-1254");

    private static final List<String> BEGINNINGS = List.of("Software Developer", "Web Developer");
    private static final int IMPORTANT = 7;

    @ParameterizedTest
    @ValueSource(strings = {"Backend Developer", "Software Developer", "DevOps Engineer"})
    @Tag("long")
    void noDeveloperIsTaughtGitOrSentToBecomeOneFirst(String target) {
        List<String> beginners = Moves.CATALOG.roles().stream()
                .filter(ProgrammersTest::isDeveloper)
                .map(role -> Moves.between(role.title(), target))
                .filter(move -> Moves.chosen(move).contains("git")
                        || Moves.distance(move).steppingStones().stream().anyMatch(BEGINNINGS::contains))
                .map(JobTransition::currentRole)
                .toList();

        assertThat(beginners).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Data Scientist, Data Analyst, data-cleaning",
        "LLM Engineer, Software Developer, git",
        "Payments Engineer, Infrastructure Automation Engineer, git"
    })
    void whatComesWithTheWorkIsNotTaught(String current, String target, String skill) {
        assertThat(Moves.chosen(Moves.between(current, target))).doesNotContain(skill);
    }

    private static boolean isDeveloper(Role role) {
        String soc = role.soc();
        return !role.isStartingPoint()
                && soc != null
                && DEVELOPERS.stream().anyMatch(soc::startsWith)
                && role.skills().stream()
                        .anyMatch(demand -> demand.weight() >= IMPORTANT
                                && RULES.languages().isForPrograms(demand.skill()));
    }
}
