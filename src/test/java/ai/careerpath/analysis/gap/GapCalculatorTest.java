package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;
import ai.careerpath.model.distance.SkillLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapCalculatorTest {

    @ParameterizedTest
    @CsvSource({
        "Java Backend Developer, Site Reliability Engineer, python",
        "Java Backend Developer, DevOps Engineer, python",
        ".NET Developer, Security Engineer, python",
        "Go Developer, Backend Developer, python"
    })
    void whoHasALanguageIsNotToldAnotherOneWhereTheJobIsNotAboutIt(String current, String target, String language) {
        JobTransition move = Moves.between(current, target);

        assertThat(Moves.chosen(move)).hasSize(3).doesNotContain(language);
        assertThat(Moves.distance(move).next()).doesNotContain("Python");
    }

    @ParameterizedTest
    @CsvSource({"Java Backend Developer", "Data Engineer", "Frontend Developer", "DevOps Engineer", "UX Designer"})
    void moveWithinARoleIsAnsweredFromWhatSeniorsAreAskedFor(String title) {
        Role role = Moves.CATALOG.roles().stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
        List<String> senior =
                role.senior().stream().map(Role.RequiredSkill::skill).toList();

        assertThat(senior).containsAll(Moves.chosen(Moves.between(title, title)));
        assertThat(senior).containsAll(Moves.chosen(Moves.between(title, null, title, Seniority.SENIOR)));
    }

    @Test
    void leadIsAskedForWhatComesAfterTheSenior() {
        assertThat(Moves.chosen(Moves.between("Go Developer", Seniority.SENIOR, "Go Developer", Seniority.LEAD)))
                .containsExactly("software-architecture", "technical-strategy", "mentoring");
    }

    @Test
    void juniorIsTakenToBeOneLevelBelowTheJob() {
        JobTransition move =
                Moves.between("Java Backend Developer", Seniority.JUNIOR, "Java Backend Developer", Seniority.MID);

        assertThat(Moves.GAPS.choose(move, Moves.knowledge(move)))
                .extracting(Skill::level)
                .extracting(level -> Objects.requireNonNull(level).from())
                .doesNotContain(Proficiency.NONE);
    }

    @Test
    void skillBringsWhatItBuildsOn() {
        JobTransition move = Moves.between("Nurse", "Machine Learning Engineer", "PyTorch");

        assertThat(Moves.chosen(move)).doesNotContain("python", "statistics", "linear-algebra", "pytorch");
        assertThat(Moves.distance(move).gap())
                .filteredOn(skill -> skill.skill().equals("Python"))
                .extracting(SkillDistance::state)
                .containsExactly(SkillDistance.State.PARTLY);
    }

    @Test
    void farWayBeginsWithWhatTheJobBuildsOn() {
        assertThat(Moves.chosen(Moves.between("Nurse", "NLP Engineer")))
                .containsExactly("python", "statistics", "machine-learning");
    }

    @Test
    void hoursAddUpTheLevelsBetween() {
        JobTransition move = Moves.between("Nurse", "Web Developer");
        List<Skill> skills = Moves.GAPS.choose(move, Moves.knowledge(move));
        CareerDistance distance = Moves.GAPS.distance(move, Moves.knowledge(move), skills);

        assertThat(skills.get(0).level()).isEqualTo(new SkillLevel(Proficiency.NONE, Proficiency.WORKING));
        assertThat(Objects.requireNonNull(distance.estimates().get("HTML and CSS"))
                        .hours())
                .isEqualTo(new EstimatedRange(40, 95));
        assertThat(distance.hours())
                .isEqualTo(distance.estimates().values().stream()
                        .map(CareerDistance.LearningEstimate::hours)
                        .reduce(EstimatedRange.ZERO, EstimatedRange::plus));
    }

    @Test
    void estimatesAreMadeOfSkillsThatAModelNamedAndTheCatalogueKnows() {
        JobTransition move = Moves.between("Nurse", "Web Developer");
        List<Skill> named = List.of(new Skill("js", "", List.of()), new Skill("Basket Weaving", "", List.of()));

        Map<String, CareerDistance.LearningEstimate> estimates =
                Moves.GAPS.distance(move, Moves.knowledge(move), named).estimates();

        assertThat(estimates).containsOnlyKeys("js");
    }

    @Test
    void farTargetHasNearerJobsOnTheWay() {
        CareerDistance far = Moves.distance(Moves.between("Nurse", "Data Scientist"));
        CareerDistance near = Moves.distance(Moves.between("React Developer", "Frontend Developer"));

        assertThat(far.steppingStones()).contains("Data Analyst");
        assertThat(near.steppingStones()).isEmpty();
        assertThat(Moves.fit(near).score()).isGreaterThan(Moves.fit(far).score() + 0.5);
    }

    @Test
    void wayBetweenTwoJobsOfTechWorkMakesNoStopInAThirdField() {
        CareerDistance far = Moves.distance(Moves.between("Frontend Developer", "Machine Learning Engineer"));

        assertThat(far.steppingStones())
                .allSatisfy(title -> assertThat(Moves.CATALOG.roles())
                        .filteredOn(role -> role.title().equals(title))
                        .extracting(Role::category)
                        .containsAnyOf("Web and Mobile", "Machine Learning and AI"));
    }

    @ParameterizedTest
    @CsvSource({
        "Cashier, Backend Developer, rest-api-design",
        "Cashier, Software Development Engineer in Test, test-automation",
        "Cashier, Cloud Engineer, terraform"
    })
    void whatNeedsALanguageOrACloudComesAfterOne(String current, String target, String skill) {
        List<String> chosen = Moves.chosen(Moves.between(current, target));
        List<String> before = chosen.subList(0, Math.max(0, chosen.indexOf(skill)));
        GapRules rules = GapRules.bundled();

        assertThat(rules.skills()
                        .needs(List.of(SkillIdentity.of(skill, Moves.CATALOG).key())))
                .allSatisfy(group -> assertThat(
                                !chosen.contains(skill) || before.stream().anyMatch(group::contains))
                        .as("%s", chosen)
                        .isTrue());
    }

    @Test
    void whoComesFromOutsideOfTechWorkBeginsHoweverLongTheyHaveWorked() {
        JobTransition move = Moves.between("Nurse", Seniority.SENIOR, "Data Analyst", null);
        JobProfile nurse = Moves.profile("Nurse");
        JobKnowledge retrieved = new JobKnowledge(
                List.of(new JobProfile(
                        nurse.title(), nurse.description(), "Healthcare", nurse.skills(), nurse.source())),
                List.of(Moves.profile("Data Analyst")));

        assertThat(Moves.GAPS
                        .distance(move, retrieved, Moves.GAPS.choose(move, retrieved))
                        .estimates())
                .isNotEmpty()
                .allSatisfy((skill, estimate) ->
                        assertThat(estimate.isPractised()).as(skill).isFalse());
    }

    @Test
    void seniorToWhomASkillIsNewBeginsAndIsLedOnInWhatTheyHaveTheBasicsOf() {
        JobTransition move = Moves.between("Java Backend Developer", Seniority.SENIOR, "Data Scientist", null);

        assertThat(Moves.distance(move).estimates())
                .containsKeys("Statistics")
                .allSatisfy((skill, estimate) -> assertThat(estimate.isPractised())
                        .as(skill)
                        .isEqualTo(estimate.level().from() != Proficiency.NONE || skill.equals("Python")));
    }

    @Test
    void jobOutsideOfTechWorkBringsNothingThatItsSkillsBuildOn() {
        assertThat(Moves.chosen(Moves.between("Accountant", "Data Analyst"))).contains("sql");
    }

    @Test
    void aSecondLanguageTakesHalfTheHours() {
        JobTransition second = Moves.between("Java Backend Developer", "Go Developer");
        JobTransition first = Moves.between("Nurse", "Go Developer");
        List<Skill> go = List.of(new Skill("Go", "", List.of()));

        EstimatedRange half = hours(Moves.GAPS.distance(second, Moves.knowledge(second), go));
        EstimatedRange whole = hours(Moves.GAPS.distance(first, Moves.knowledge(first), go));

        assertThat(half).isEqualTo(whole.dividedBy(2));
    }

    private static EstimatedRange hours(CareerDistance distance) {
        return Objects.requireNonNull(distance.hours());
    }

    @Test
    void whoProgramsForALivingBringsWhatHardlyAJobLists() {
        assertThat(Moves.fit(Moves.distance(Moves.between("Java Backend Developer", "Tech Lead")))
                        .brought())
                .contains("Refactoring");
        assertThat(Moves.chosen(Moves.between("Java Backend Developer", "Tech Lead")))
                .doesNotContain("code-review", "clean-code");
        assertThat(Moves.fit(Moves.distance(Moves.between("UX Designer", "Tech Lead")))
                        .brought())
                .doesNotContain("Refactoring");
    }

    @Test
    void reasonIsGivenInTheLanguageOfTheAnswer() {
        JobTransition german = Moves.in(Locale.GERMAN, "Nurse", "Data Analyst");

        assertThat(Moves.GAPS.choose(german, Moves.knowledge(german)))
                .extracting(Skill::why)
                .anySatisfy(why -> assertThat(why).startsWith("SQL gehört zum Kern der Arbeit als Data Analyst"))
                .noneSatisfy(why -> assertThat(why).contains("Data Analyst regularly"));
    }

    @Test
    void reasonSaysThatTheLevelAskedForIsReachedLater() {
        assertThat(Moves.GAPS.choose(
                        Moves.between("Nurse", "Machine Learning Engineer"),
                        Moves.knowledge(Moves.between("Nurse", "Machine Learning Engineer"))))
                .filteredOn(skill -> skill.name().equals("Python"))
                .singleElement()
                .extracting(Skill::why)
                .asString()
                .startsWith("Python is at the core of what a Machine Learning Engineer does, at working level,"
                        + " in the end at expert level");
    }

    @Test
    void personIsCalledWhatTheyCallThemselves() {
        JobTransition move = new JobTransition("Medical student", "Data Scientist", List.of());

        assertThat(Moves.GAPS.choose(move, Moves.knowledge(Moves.between("Student", "Data Scientist"))))
                .extracting(Skill::why)
                .anySatisfy(why -> assertThat(why).startsWith("A Medical student is taken to have basic knowledge of"))
                .noneSatisfy(why -> assertThat(why).contains("A Student "));
    }
}
