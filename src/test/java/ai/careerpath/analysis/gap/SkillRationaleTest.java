package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillRationaleTest {

    @Test
    void whatOnlyThePersonSaidIsNotToldOfTheirJob() {
        assertThat(why("SQL", Moves.between("Store Manager", "Data Engineer", "basic SQL")))
                .startsWith("You bring basic knowledge of SQL, and a Data Engineer needs working knowledge,"
                        + " in the end expert knowledge");
    }

    @Test
    void whatTheJobBringsIsToldAsTakenForGranted() {
        assertThat(why("Statistics", Moves.between("Student", "Data Scientist", "basic SQL")))
                .startsWith("A Student is taken to have basic knowledge of Statistics, and a Data Scientist needs");
    }

    @Test
    void whatThePersonNamedIsTheirWordEvenWhereTheirJobBringsAsMuch() {
        assertThat(why("Statistics", Moves.between("Student", "Data Scientist", "basic statistics")))
                .startsWith("You bring basic knowledge of Statistics");
    }

    @Test
    void whatComesBeforeAnotherSkillIsNotToldAsAskedOfSeniors() {
        assertThat(why("Cloud Architecture", Moves.between("Network Administrator", "Cloud Migration Engineer")))
                .startsWith("Cloud Architecture comes first: Cloud Migration builds on it");
    }

    @Test
    void whatComesFirstComesOnTheWayToBecomingIt() {
        assertThat(why("Cloud Architecture", Moves.between("Network Administrator", "Cloud Migration Engineer")))
                .contains("on the way to becoming a Cloud Migration Engineer");
    }

    @ParameterizedTest
    @CsvSource({"es, JavaScript se apoya en ellos", "pt, JavaScript baseia-se neles"})
    void whatBuildsOnAPluralIsToldInThePlural(String language, String sentence) {
        JobTransition move = Moves.in(Locale.forLanguageTag(language), "Waiter", "Web Developer");

        assertThat(why("HTML and CSS", move)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt"})
    void whatTheStepLeadsToAndWhatIsAskedInTheEndAreTold(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (String current : List.of("Nurse", "Java Backend Developer", "Data Analyst")) {
            for (String target : List.of("Data Engineer", "Test Automation Engineer", "Backend Developer")) {
                JobTransition move = Moves.in(locale, current, target);
                Map<String, Proficiency> asked = asked(move);
                for (Skill skill : Moves.GAPS.choose(move, Moves.knowledge(move))) {
                    Proficiency to = Objects.requireNonNull(skill.level()).to();
                    Proficiency end = asked.get(skill.name());
                    if (end == null) {
                        continue;
                    }
                    assertThat(skill.why()).containsAnyOf(words(locale, to));
                    if (end.compareTo(to) > 0) {
                        assertThat(skill.why()).containsAnyOf(words(locale, end));
                    } else if (to != Proficiency.EXPERT) {
                        assertThat(skill.why()).doesNotContain(words(locale, Proficiency.EXPERT));
                    }
                }
            }
        }
    }

    @Test
    void bothSidesOfAStepInAJobHaveTheirRank() {
        JobTransition move =
                Moves.between("Java Backend Developer", Seniority.JUNIOR, "Java Backend Developer", Seniority.MID);

        assertThat(why("SQL", move))
                .startsWith("A junior Java Backend Developer is taken to have basic knowledge of SQL,"
                        + " and a mid-level Java Backend Developer needs");
    }

    @Test
    void bothRanksAreToldAndWhereTheStepLeads() {
        assertThat(why(
                        "Hiring and Interviewing",
                        Moves.between("Data Engineer", Seniority.SENIOR, "Engineering Manager", Seniority.SENIOR)))
                .isEqualTo("A senior Data Engineer is taken to have basic knowledge of Hiring and Interviewing, and a"
                        + " senior Engineering Manager needs working knowledge, in the end expert knowledge.");
    }

    @Test
    void rankOfTheirOwnWordsIsNotToldTwice() {
        JobTransition move = new JobTransition("Junior Java developer", "Senior Java developer", List.of())
                .read(
                        typed("Junior Java developer", "Java Backend Developer", Seniority.JUNIOR),
                        typed("Senior Java developer", "Java Backend Developer", Seniority.SENIOR));
        JobProfile java = Moves.profile("Java Backend Developer");
        JobKnowledge knowledge = new JobKnowledge(List.of(java), List.of(java));

        assertThat(Moves.GAPS.choose(move, knowledge))
                .extracting(Skill::why)
                .allSatisfy(why -> assertThat(why)
                        .contains("a senior Java developer")
                        .doesNotContain("senior Senior", "junior Junior", "Backend"));
    }

    @Test
    void nobodyIsCalledUnemployed() {
        JobTransition move = Moves.between("Unemployed", "Power BI Developer");
        UnderstoodRole unsaid = new UnderstoodRole(
                "unemployed",
                "Unemployed",
                ReadingConfidence.SURE,
                true,
                null,
                null,
                null,
                List.of(),
                UnderstoodRole.OwnWords.UNSAID,
                false);
        JobTransition said = move.read(new RoleReading(unsaid, null, List.of(), false), move.target());

        assertThat(Moves.GAPS.choose(said, Moves.knowledge(move)))
                .extracting(Skill::why)
                .noneSatisfy(why -> assertThat(why).containsIgnoringCase("unemployed"));
    }

    private static RoleReading typed(String asked, String title, Seniority level) {
        return new RoleReading(
                new UnderstoodRole(asked, title, ReadingConfidence.SURE, true, level, null, null, List.of()),
                null,
                List.of(),
                false);
    }

    private static Map<String, Proficiency> asked(JobTransition move) {
        return Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).gap().stream()
                .collect(Collectors.toMap(SkillDistance::skill, SkillDistance::asked));
    }

    /** The two ways to tell a level in a sentence. */
    private static String[] words(Locale language, Proficiency level) {
        return Stream.of("knowledge.", "level.")
                .map(kind -> SkillRationale.TEXTS.text(language, kind + level.wireName()))
                .toArray(String[]::new);
    }

    private static String why(String name, JobTransition move) {
        return Moves.GAPS.choose(move, Moves.knowledge(move)).stream()
                .filter(skill -> skill.name().equals(name))
                .map(Skill::why)
                .findFirst()
                .orElseThrow();
    }
}
