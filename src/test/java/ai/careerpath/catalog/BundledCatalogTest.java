package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.model.Course;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to hold for the entries that are bundled. */
class BundledCatalogTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;

    @Test
    void idsAreKebabCase() {
        assertThat(CATALOG.roles()).extracting(Role::id).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(CATALOG.skills()).extracting(SkillEntry::id).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyDescriptionIsOneParagraphOfSensibleLength() {
        assertThat(CATALOG.roles())
                .allSatisfy(role -> assertThat(role.description())
                        .hasSizeBetween(60, 400)
                        .doesNotContain("\n")
                        .endsWith("."));
    }

    @Test
    void everySummaryIsHalfASentence() {
        assertThat(CATALOG.skills()).allSatisfy(skill -> {
            assertThat(skill.summary()).as(skill.id()).hasSizeBetween(10, 160).doesNotContain("\n");
            assertThat(skill.summary()).as(skill.id()).doesNotEndWith(".").doesNotStartWith(" ");
        });
    }

    @Test
    void everyJobThatIsMoreThanAStartingPointAsksForEightToFourteenSkillsMostImportantFirst() {
        assertThat(CATALOG.roles().stream().filter(role -> !role.isStartingPoint()))
                .hasSizeGreaterThan(45)
                .allSatisfy(role -> {
                    assertThat(role.skills()).as(role.id()).hasSizeBetween(8, 14);
                    assertThat(role.skills())
                            .as(role.id())
                            .isSortedAccordingTo((a, b) -> Integer.compare(b.weight(), a.weight()));
                });
    }

    @Test
    void everyCoveredJobTellsWhatASeniorAndALeadAreAskedBeyondThat() {
        assertThat(CATALOG.roles().stream().filter(role -> !role.isStartingPoint()))
                .allSatisfy(role -> {
                    assertThat(role.senior()).as(role.id()).hasSizeBetween(3, 6);
                    assertThat(role.lead()).as(role.id()).hasSizeBetween(3, 6);
                    assertThat(role.senior())
                            .as(role.id())
                            .extracting(RequiredSkill::level)
                            .doesNotContain("basic");
                    assertThat(role.lead())
                            .as(role.id())
                            .extracting(RequiredSkill::level)
                            .doesNotContain("basic");
                });
    }

    @Test
    void noTitleBelongsToTwoRoles() {
        Map<String, Role> owners = new HashMap<>();
        SoftAssertions softly = new SoftAssertions();
        for (Role role : CATALOG.roles()) {
            RoleTitles.of(role).forEach(title -> {
                Role owner = owners.putIfAbsent(TitleKey.of(title), role);
                softly.assertThat(owner).as(title).isIn(null, role);
            });
        }
        softly.assertAll();
    }

    @Test
    void everySkillHasTwoEnglishCoursesTheMostUsedOnesThree() throws IOException {
        Set<String> mostUsed = mostUsedSkills();
        assertThat(CATALOG.skills())
                .allSatisfy(skill -> assertThat(skill.courses())
                        .as(skill.id())
                        .filteredOn(course -> "en".equals(course.language()))
                        .hasSizeGreaterThanOrEqualTo(mostUsed.contains(skill.id()) ? 3 : 2));
    }

    @Test
    void atMostSixEnglishCoursesAreInOneProgrammingLanguageAndAtMostThreeAreInAnotherLanguage() {
        SoftAssertions softly = new SoftAssertions();
        for (SkillEntry skill : CATALOG.skills()) {
            Map<String, Long> counts = skill.courses().stream()
                    .collect(Collectors.groupingBy(BundledCatalogTest::languages, Collectors.counting()));
            counts.forEach((languages, count) -> softly.assertThat(count)
                    .as("%s: %s", skill.id(), languages)
                    .isLessThanOrEqualTo(languages.startsWith("en") ? 6 : 3));
        }
        softly.assertAll();
    }

    @Test
    void everyCourseHasAWellFormedWebAddressOnceASkillAndSaysWhoPublishesIt() {
        SoftAssertions softly = new SoftAssertions();
        for (SkillEntry skill : CATALOG.skills()) {
            softly.assertThat(skill.courses())
                    .as(skill.id())
                    .extracting(Course::url)
                    .doesNotHaveDuplicates();
            for (Course course : skill.courses()) {
                softly.assertThat(isWebAddress(course.url())).as(course.url()).isTrue();
                softly.assertThat(course.title()).as(course.url()).isNotBlank();
                softly.assertThat(course.platform()).as(course.url()).isNotBlank();
                softly.assertThat(course.kind()).as(course.url()).isNotNull();
                softly.assertThat(course.language()).as(course.url()).isIn("en", "de", "fr", "es", "pt");
                softly.assertThat(course.codeLanguage())
                        .as(course.url())
                        .matches(code -> code == null || isProgrammingLanguage(code));
                softly.assertThat(course.free()).as(course.url()).isNotNull();
                softly.assertThat(course.duration())
                        .as(course.url())
                        .satisfiesAnyOf(
                                duration -> assertThat(duration).isNull(),
                                duration -> assertThat(duration).matches("\\d+ hours?"));
            }
        }
        softly.assertAll();
    }

    @Test
    void sameAddressIsTheSameCourseWhereverItIsListed() {
        Map<String, Course> byUrl = new HashMap<>();
        CATALOG.skills().stream()
                .flatMap(skill -> skill.courses().stream())
                .forEach(course -> assertThat(byUrl.merge(course.url(), course, (first, second) -> first))
                        .isEqualTo(course));
    }

    @Test
    void readmeTellsTheSizeOfTheCatalogue() throws IOException {
        long courses = CATALOG.skills().stream()
                .flatMap(skill -> skill.courses().stream())
                .map(Course::url)
                .distinct()
                .count();
        int titles =
                CATALOG.roles().stream().mapToInt(role -> role.aliases().size()).sum();

        assertThat(Files.readString(Path.of("README.md")))
                .contains(String.format(
                        Locale.ROOT,
                        "%,d skills, %,d courses, %,d roles with %,d other titles, %,d skills with programs",
                        CATALOG.skills().size(),
                        courses,
                        CATALOG.roles().size(),
                        titles,
                        CATALOG.skills().stream()
                                .filter(skill -> !CATALOG.programs(skill.id()).isEmpty())
                                .count()));
    }

    @Test
    void everySkillIsAskedForByAJobOrLeadsToOneThatIs() {
        Set<String> used = CATALOG.roles().stream()
                .flatMap(role -> Stream.of(role.skills(), role.senior(), role.lead()))
                .flatMap(List::stream)
                .map(RequiredSkill::skill)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> needed = new HashSet<>(used);
        used.forEach(id -> CATALOG.prerequisites(id).forEach(skill -> needed.add(skill.id())));

        assertThat(CATALOG.skills().stream().map(SkillEntry::id).filter(id -> !needed.contains(id)))
                .isEmpty();
    }

    @Test
    void prerequisitesComeInTheOrderTheyAreLearnedIn() {
        assertThat(CATALOG.prerequisites("mlops"))
                .extracting(SkillEntry::id)
                .containsExactly("python", "statistics", "machine-learning", "linux", "docker");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript, html-css",
        "react, html-css",
        "machine-learning, statistics",
        "deep-learning, statistics",
        "pytorch, deep-learning",
        "tensorflow, deep-learning",
        "kubernetes, linux",
        "ai-agents, llm-applications",
        "detection-engineering, security-monitoring",
    })
    void whatBuildsOnAnotherSkillComesAfterIt(String skill, String earlier) {
        assertThat(CATALOG.prerequisites(skill)).extracting(SkillEntry::id).contains(earlier);
    }

    @Test
    void skillIsFoundByIdNameOrAliasInAnyCase() {
        assertThat(List.of("kubernetes", "KUBERNETES", "K8s", " k8S ", "Container Orchestration"))
                .allSatisfy(name ->
                        assertThat(CATALOG.skill(name)).map(SkillEntry::id).contains("kubernetes"));
        assertThat(List.of("c", "C++", "c#", "node.js", "NodeJS", ".NET", "CI/CD"))
                .extracting(name -> CATALOG.skill(name).map(SkillEntry::id).orElse("none"))
                .containsExactly("c", "cpp", "csharp", "nodejs", "nodejs", "dotnet", "ci-cd");
        assertThat(CATALOG.skill("basket weaving")).isEmpty();
        assertThat(CATALOG.skill("")).isEmpty();
    }

    @Test
    void everyMostUsedSkillHasAProgram() throws IOException {
        assertThat(mostUsedSkills())
                .allSatisfy(id -> assertThat(CATALOG.programs(id)).as(id).isNotEmpty());
    }

    private static String languages(Course course) {
        return "en".equals(course.language()) ? "en/" + course.codeLanguage() : String.valueOf(course.language());
    }

    private static boolean isProgrammingLanguage(String id) {
        return CATALOG.skills().stream()
                .anyMatch(skill -> skill.id().equals(id)
                        && (skill.category().equals("Programming Languages")
                                || id.equals("apex")
                                || id.equals("abap")));
    }

    private static boolean isWebAddress(String text) {
        try {
            URL url = URI.create(text).toURL();
            return url.getProtocol().matches("https?") && url.getHost().contains(".");
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    private static Set<String> mostUsedSkills() throws IOException {
        try (var file = Objects.requireNonNull(
                BundledCatalogTest.class.getResourceAsStream("/catalog-tests/most-used-skills.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        }
    }
}
