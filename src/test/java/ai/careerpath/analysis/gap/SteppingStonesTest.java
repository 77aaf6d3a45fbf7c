package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.CareerDistance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SteppingStonesTest {

    private static final GapRules RULES = GapRules.bundled();

    /** How many moves are tried of some 100,000, of which those from outside are some 40,000. */
    private static final int SAMPLE = 600;

    private static final int STRIDE = 7;
    private static final double FAR = 0.35;

    @ParameterizedTest
    @ValueSource(strings = {"Data Engineer", "Data Scientist", "Security Engineer"})
    void nobodyLeadsOthersOnTheWayToAJobThatDoesNot(String target) {
        List<String> leading = Moves.CATALOG.roles().stream()
                .filter(role -> role.category().equals("Leadership"))
                .map(Role::title)
                .toList();

        assertThat(leading).isNotEmpty();
        assertThat(starts().flatMap(start -> stones(Moves.between(start, target))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(leading);
    }

    @Test
    void aStepWithinARoleNeedsNoStop() {
        assertThat(stones(
                        Moves.between("Frontend Developer", Seniority.JUNIOR, "Frontend Developer", Seniority.SENIOR)))
                .isEmpty();
    }

    @Test
    void nobodyIsSentBackToTheJobTheyHave() {
        JobTransition move = Moves.between("Java Backend Developer", Seniority.JUNIOR, "Software Architect", null);

        assertThat(stones(move)).isNotEmpty().doesNotContain("Java Backend Developer", "Software Architect");
    }

    @ParameterizedTest
    @CsvSource({
        "Systems Administrator, Site Reliability Engineer, Azure Cloud Engineer",
        "Construction Manager, Product Manager, Game Producer",
        "Software Developer, Developer Advocate, Customer Integration Engineer",
        "Graphic Designer, UX Designer, Motion Designer",
        "Computer Science Student, Firmware Engineer, Quantum Software Engineer"
    })
    void whatIsLearnedForAStopServesTheTarget(String current, String target, String offTheWay) {
        assertThat(stones(Moves.between(current, target))).doesNotContain(offTheWay);
    }

    @ParameterizedTest
    @CsvSource({"Teacher, Data Scientist, Data Analyst", "Graphic Designer, Product Designer, UI Designer"})
    void whoBringsNextToNothingBeginsWhereThereIsLessToLearn(String current, String target, String stop) {
        assertThat(stones(Moves.between(current, target))).contains(stop);
    }

    @ParameterizedTest
    @CsvSource({
        "Truck Driver, Cloud Engineer, Cloud Support Engineer",
        "Accountant, Data Engineer, Data Analyst",
        "Waiter, Systems Administrator, IT Support Specialist",
        "Sales Representative, Product Manager, Product Owner",
        "Nurse, Health Informatics Specialist, EHR Analyst",
        "Carpenter, Frontend Developer, Web Developer",
        "Chef, Backend Developer, QA Engineer",
        "Police Officer, Penetration Tester, Security Analyst",
        "High School Student, Machine Learning Engineer, Data Analyst",
        "Graphic Designer, Product Designer, UI Designer",
        "Construction Manager, Product Manager, Product Owner"
    })
    void whoComesFromOutsideBeginsWherePeopleBegin(String current, String target, String stop) {
        assertThat(stones(Moves.between(current, target))).contains(stop);
    }

    @ParameterizedTest
    @CsvSource({
        "Systems Administrator, Site Reliability Engineer, Cloud Engineer",
        "Systems Administrator, Platform Engineer, Cloud Engineer",
        "IT Support Specialist, ServiceNow Developer, ServiceNow Administrator",
        "Web Developer, Smart Contract Auditor, Smart Contract Developer",
        "Software Developer, Engineering Manager, Tech Lead",
        "Software Developer, Chief Technology Officer, Tech Lead"
    })
    void whoWorksInTechStopsWhereWhatTheyBringCounts(String current, String target, String stop) {
        assertThat(stones(Moves.between(current, target))).contains(stop);
    }

    @Test
    void aSeniorDoesNotBeginAnew() {
        assertThat(stones(Moves.between("Data Scientist", Seniority.SENIOR, "Head of Data", null)))
                .contains("Data Science Manager");
        assertThat(stones(Moves.between("Java Backend Developer", Seniority.SENIOR, "UX Designer", null)))
                .doesNotContainAnyElementsOf(entries("Design"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux Administrator, Cloud Security Architect, Azure Cloud Engineer",
        "Barista, Site Reliability Engineer, Azure Cloud Engineer"
    })
    void aStopIsNamedAfterNothingThatTheTargetIsNotAbout(String current, String target, String brand) {
        assertThat(stones(Moves.between(current, target))).isNotEmpty().doesNotContain(brand);
    }

    @Test
    void nobodyIsAtTheTopOnTheWayUpWhoHasLedNobody() {
        assertThat(stones(Moves.between("Automotive Software Engineer", "Chief Information Officer")))
                .isNotEmpty()
                .doesNotContain("VP of Engineering", "Director of Engineering");
    }

    @ParameterizedTest
    @CsvSource({
        "Truck Driver, IT Support Specialist",
        "Parent Returning to Work, Manual Tester",
        "Warehouse Worker, Data Analyst",
        "Backend Developer, Technical Writer"
    })
    void aJobInWhichPeopleBeginNeedsNoStop(String current, String target) {
        assertThat(stones(Moves.between(current, target))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Java Backend Developer, Site Reliability Engineer, Cloud Support Engineer",
        "Network Engineer, Security Engineer, PKI Engineer",
        "Network Engineer, Security Engineer, Privileged Access Management Engineer",
        "Backend Developer, Software Architect, Event Streaming Engineer",
        "Penetration Tester, Application Security Engineer, Security Engineer"
    })
    void whoWorksInTechGoesNeitherDownNorIntoANarrowField(String current, String target, String stop) {
        assertThat(stones(Moves.between(current, target))).doesNotContain(stop);
    }

    @Test
    void mostWhoComeFromOutsideAndAreFarAwayGetAStop() {
        List<Role> targets = covered().stream()
                .filter(role -> !entries(role.category()).contains(role.title()))
                .toList();
        List<String> starts = starts().toList();
        int far = 0;
        int without = 0;
        for (int number = 0; number < SAMPLE; number++) {
            String start = starts.get(number % starts.size());
            String target = targets.get(number * STRIDE % targets.size()).title();
            JobTransition move = Moves.between(start, target);
            CareerDistance distance = Moves.GAPS.distance(move, Moves.knowledge(move), List.of());
            boolean isFar = Moves.fit(distance).score() < FAR;
            far += isFar ? 1 : 0;
            without += isFar && distance.steppingStones().isEmpty() ? 1 : 0;
        }
        System.out.printf("%d of %d moves from outside are far and have no stop%n", without, far);

        assertThat(without).isLessThan(far / 2);
    }

    @Test
    void aJobThatASourceTellsOtherwiseHasStopsOfItsOwn() {
        JobTransition move = Moves.between("Teacher", "Data Scientist");
        JobProfile known = Moves.profile("Data Scientist");
        JobProfile told = new JobProfile(
                known.title(),
                known.description(),
                known.category(),
                Moves.profile("Business Intelligence Developer").skills(),
                "elsewhere");
        List<JobProfile> current = List.of(Moves.profile("Teacher"));

        List<String> before = stones(move).toList();
        CareerDistance other = Moves.GAPS.distance(move, new JobKnowledge(current, List.of(told)), List.of());

        assertThat(other.steppingStones()).isNotEmpty().isNotEqualTo(before);
        assertThat(stones(move)).isEqualTo(before);
    }

    @Test
    void everyFieldHasRolesInWhichPeopleBegin() {
        List<String> covered = covered().stream().map(Role::id).toList();
        Moves.CATALOG.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .map(Role::category)
                .distinct()
                .forEach(field -> assertThat(RULES.careers().entryRoles(field))
                        .as(field)
                        .isNotEmpty()
                        .isSubsetOf(covered));
        assertThat(RULES.careers().executives()).isSubsetOf(covered);
        assertThat(RULES.careers().roles("beginnings")).isSubsetOf(covered);
        assertThat(RULES.careers().roles("first-jobs")).isSubsetOf(covered);
        assertThat(RULES.careers().roles("leads-programmers")).isSubsetOf(covered);
        assertThat(RULES.careers().stops()).isSubsetOf(covered);
    }

    private static List<Role> covered() {
        return Moves.CATALOG.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .toList();
    }

    private static List<String> entries(String field) {
        return Moves.CATALOG.roles().stream()
                .filter(role -> RULES.careers().entryRoles(field).contains(role.id()))
                .map(Role::title)
                .toList();
    }

    private static Stream<String> starts() {
        return Moves.CATALOG.roles().stream().filter(Role::isStartingPoint).map(Role::title);
    }

    private static Stream<String> stones(JobTransition move) {
        return Moves.GAPS.distance(move, Moves.knowledge(move), List.of()).steppingStones().stream();
    }
}
