package ai.careerpath.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.gap.GapCalculator;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobProfile.SkillDemand;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.testing.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogSkillGapAnalyzerTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;
    /** Of each role only the way to every so many-th other one is taken: all pairs would take half an hour. */
    private static final int STRIDE = Integer.getInteger("careerpath.gap.tests.stride", 181);

    private static final Deadline SOON = Deadline.in(Duration.ofSeconds(5));
    private static final CatalogSkillGapAnalyzer ANALYZER = new CatalogSkillGapAnalyzer(new GapCalculator(CATALOG));
    /** Of so many roles the first part of the build takes one. */
    private static final int ONE_OF = 4;

    private static final List<Pair> PAIRS = manyPairs();

    private record Pair(JobProfile current, JobProfile target, Answer<List<Skill>> answer) {}

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Frontend Developer     | Machine Learning Engineer | Python, Statistics, Machine Learning
            QA Engineer            | Site Reliability Engineer | Linux, Monitoring and Observability, SLOs and Error Budgets
            Nurse                  | Web Developer             | HTML and CSS, JavaScript, Responsive Web Design
            Java Backend Developer | Go Developer              | Go, Concurrency, gRPC
            Student                | Data Scientist            | Python, Statistics, Machine Learning
            Data Scientist         | MLOps Engineer            | Docker, MLOps, Model Monitoring
            Accountant             | Data Analyst              | SQL, Data Visualization, Statistics
            """)
    void knownTransitionsNameTheSkillsThatMatter(String current, String target, String skills) {
        List<Skill> found = analyze(profile(current), profile(target)).value();

        assertThat(found.stream().map(Skill::name)).containsExactly(skills.split(", "));
    }

    @Test
    @Tag("parts")
    void pairsOfRolesGetsThreeDistinctSkillsOrAReason() {
        PAIRS.forEach(pair -> {
            Answer<List<Skill>> answer = pair.answer;
            assertThat(names(answer)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
            if (answer.value().size() < 3) {
                assertThat(answer.provenance().reason())
                        .containsAnyOf("leaves only", "nothing is left")
                        .contains(pair.target.title());
            } else {
                assertThat(answer.provenance().reason()).isNull();
            }
        });
    }

    @Test
    @Tag("parts")
    void noPairOfRolesGetsASkillThatIsMasteredAlready() {
        PAIRS.forEach(pair -> {
            List<String> mastered = pair.current.skills().stream()
                    .filter(demand -> demand.level().equals("expert"))
                    .map(SkillDemand::skill)
                    .toList();
            assertThat(names(pair.answer)).noneMatch(mastered::contains);
        });
    }

    @Test
    @Tag("parts")
    void pairsOfRolesGetsPrerequisitesFirst() {
        PAIRS.forEach(pair -> {
            List<String> names = names(pair.answer);
            for (int i = 0; i < names.size(); i++) {
                List<String> before = prerequisites(names.get(i));
                assertThat(names.subList(i + 1, names.size())).noneMatch(before::contains);
            }
        });
    }

    @Test
    @Tag("parts")
    void pairsOfRolesGetsTheSameAnswerAgain() {
        CatalogSkillGapAnalyzer another = new CatalogSkillGapAnalyzer(new GapCalculator(TestCatalog.BUNDLED));
        PAIRS.forEach(pair -> {
            JobTransition transition = new JobTransition(pair.current.title(), pair.target.title(), List.of());
            JobKnowledge knowledge = new JobKnowledge(List.of(pair.current), List.of(pair.target));
            assertThat(another.analyze(transition, knowledge, SOON).block()).isEqualTo(pair.answer);
        });
    }

    @Test
    @Tag("parts")
    void everyWhyIsOneSentenceThatNamesTheTarget() {
        PAIRS.forEach(pair -> assertThat(pair.answer.value())
                .allSatisfy(skill -> assertThat(skill.why())
                        .endsWith(".")
                        .doesNotContain(". ", "null", "%", "..")
                        .contains(pair.target.title(), skill.name())
                        .hasSizeLessThan(260)));
    }

    @Test
    void skillThePersonNamesIsNeverRecommendedWhateverItIsCalled() {
        JobProfile nurse = profile("Nurse");
        JobProfile target = profile("Site Reliability Engineer");

        assertThat(names(analyze(nurse, target, "SLO", "unix", "OBSERVABILITY", "k8s")))
                .hasSize(3)
                .doesNotContain(
                        "SLOs and Error Budgets", "Linux", "Monitoring and Observability", "Kubernetes", "Docker");
    }

    @Test
    void everythingKnownLeavesNothingAndSaysSo() {
        JobProfile target = profile("Go Developer");
        Role role = role("Go Developer");
        String[] all = Stream.of(role.skills(), role.senior(), role.lead())
                .flatMap(List::stream)
                .map(Role.RequiredSkill::skill)
                .toArray(String[]::new);

        Answer<List<Skill>> answer = analyze(profile("Nurse"), target, all);

        assertThat(answer.value()).isEmpty();
        assertThat(answer.provenance().reason())
                .isEqualTo("nothing is left to learn of what is known about Go Developer");
    }

    @Test
    void sameRoleIsAnsweredFromWhatSeniorsAreAskedFor() {
        JobProfile engineer = profile("Data Engineer");

        List<Skill> skills = analyze(engineer, engineer).value();

        assertThat(skills)
                .extracting(Skill::name)
                .containsExactly("Data Architecture", "Stream Processing", "Data Contracts");
        assertThat(skills.get(2).why())
                .isEqualTo("Data Contracts are asked of a senior Data Engineer, at working level.");
    }

    @Test
    void whatIsBroughtInPartIsSaid() {
        assertThat(analyze(profile("Student"), profile("Data Scientist")).value())
                .extracting(Skill::why)
                .contains("A Student is taken to have basic knowledge of Statistics, and a Data Scientist needs working"
                        + " knowledge, in the end expert knowledge; Machine Learning builds on it.");
    }

    @Test
    void sourcesNameTheKnowledgeThatWasUsed() {
        assertThat(analyze(profile("Nurse"), profile("Web Developer")).value())
                .allSatisfy(skill ->
                        assertThat(skill.sources()).containsExactly("catalog: Web Developer", "catalog: Nurse"));
    }

    @Test
    void unknownTargetYieldsNoSkillsAndSaysWhy() {
        Answer<List<Skill>> answer = analyze(
                new JobTransition("Nurse", "Wizard", List.of()),
                new JobKnowledge(List.of(profile("Nurse")), List.of()));

        assertThat(answer.value()).isEmpty();
        assertThat(answer.provenance().reason())
                .isEqualTo("no skills are named for \"Wizard\", as it is not known what that job asks for");
    }

    @Test
    void unknownCurrentRoleAssumesNothingAsKnown() {
        Answer<List<Skill>> answer = analyze(
                new JobTransition("Wizard", "Web Developer", List.of()),
                new JobKnowledge(List.of(), List.of(profile("Web Developer"))));

        assertThat(names(answer)).containsExactly("HTML and CSS", "JavaScript", "Responsive Web Design");
        assertThat(answer.value().get(0).why())
                .isEqualTo(
                        "HTML and CSS are at the core of what a Web Developer does, at working level, in the end at expert level; JavaScript builds on them.");
        assertThat(answer.value().get(0).sources()).containsExactly("catalog: Web Developer");
    }

    @Test
    void skillsTheCatalogueDoesNotKnowStayUsable() {
        JobProfile current = remote("Baker", new SkillDemand("SOURDOUGH", 9, "expert"));
        JobProfile target = remote(
                "Chocolatier",
                new SkillDemand("Sourdough", 10, "expert"),
                new SkillDemand("Tempering", 9, "expert"),
                new SkillDemand("podman", 5, "unheard-of level"));

        assertThat(names(analyze(current, target))).containsExactly("Tempering", "Linux", "Docker");
    }

    @Test
    void laterProfilesFillWhatTheBestOneLeavesOpen() {
        JobProfile best = remote("Chocolatier", new SkillDemand("Tempering", 9, "expert"));
        JobProfile next = remote("Pastry Chef", new SkillDemand("Glazing", 5, "basic"));
        JobKnowledge knowledge = new JobKnowledge(List.of(), List.of(best, next));

        List<Skill> skills = analyze(new JobTransition("Baker", "Chocolatier", List.of()), knowledge)
                .value();

        assertThat(skills).extracting(Skill::name).containsExactly("Tempering", "Glazing");
        assertThat(skills.get(1).sources()).containsExactly("remote: Pastry Chef");
    }

    @Test
    void answerIsEmbeddedFromTheCatalogue() {
        Provenance provenance =
                analyze(profile("Nurse"), profile("Web Developer")).provenance();

        assertThat(provenance).isEqualTo(Provenance.embedded(Source.CATALOG));
    }

    private static List<Pair> manyPairs() {
        List<JobProfile> profiles =
                CATALOG.roles().stream().map(CATALOG::profile).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (int j = i % STRIDE; Part.NOW.has(i % ONE_OF == 0) && j < profiles.size(); j += STRIDE) {
                JobProfile current = profiles.get(i);
                JobProfile target = profiles.get((i * 7 + j) % profiles.size());
                pairs.add(new Pair(current, target, analyze(current, target)));
            }
        }
        return pairs;
    }

    private static List<String> names(Answer<List<Skill>> answer) {
        return answer.value().stream().map(Skill::name).toList();
    }

    private static List<String> prerequisites(String name) {
        String id = CATALOG.skill(name).orElseThrow().id();
        return CATALOG.prerequisites(id).stream().map(SkillEntry::name).toList();
    }

    private static JobProfile remote(String title, SkillDemand... demands) {
        return new JobProfile(title, "", "", List.of(demands), "remote: " + title);
    }

    private static Answer<List<Skill>> analyze(JobProfile current, JobProfile target, String... known) {
        JobTransition transition = new JobTransition(current.title(), target.title(), List.of(known));
        return analyze(transition, new JobKnowledge(List.of(current), List.of(target)));
    }

    private static Answer<List<Skill>> analyze(JobTransition transition, JobKnowledge knowledge) {
        return Objects.requireNonNull(
                ANALYZER.analyze(transition, knowledge, SOON).block());
    }

    private static JobProfile profile(String title) {
        return CATALOG.profile(role(title));
    }

    private static Role role(String title) {
        return CATALOG.roles().stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
