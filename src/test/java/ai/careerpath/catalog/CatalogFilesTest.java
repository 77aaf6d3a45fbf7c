package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.catalog.LibraryProgram.Level;
import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.model.Course;
import ai.careerpath.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeASoundCatalogue() throws IOException {
        write("skills/tools.json", "[" + skill("docker", "linux") + "," + skill("linux", "") + "]");
        write("skills/more.json", "[" + skills() + "]");
        write("roles/jobs.json", "[" + role("tester", "Tester", "docker", 5, "basic") + "]");
    }

    @Test
    void soundCatalogueIsRead() {
        Catalog catalog = read();

        assertThat(catalog.roles()).extracting(Role::id).containsExactly("tester");
        assertThat(catalog.roles().get(0).soc()).isNull();
        assertThat(catalog.roles().get(0).senior()).isEmpty();
        assertThat(catalog.roles().get(0).skills())
                .filteredOn(RequiredSkill::signature)
                .extracting(RequiredSkill::skill)
                .containsExactly("docker", "linux");
        assertThat(catalog.prerequisites("docker")).extracting(SkillEntry::id).containsExactly("linux");
        assertThat(catalog.programs("docker")).isEmpty();
    }

    @Test
    void unknownSkillOfARoleIsNamedWithFileAndEntry() throws IOException {
        write("roles/jobs.json", "[" + role("tester", "Tester", "dokcer", 5, "basic") + "]");

        assertFault("catalog/roles/jobs.json, entry \"tester\": there is no skill \"dokcer\"");
    }

    @Test
    void unknownPrerequisiteIsNamed() throws IOException {
        write("skills/tools.json", "[" + skill("docker", "linuks") + "]");

        assertFault("catalog/skills/tools.json, entry \"docker\": there is no skill \"linuks\" to be a prerequisite");
    }

    @Test
    void circleOfPrerequisitesIsShown() throws IOException {
        write("skills/tools.json", "[" + skill("docker", "linux") + "," + skill("linux", "docker") + "]");

        assertFault(
                "catalog/skills/tools.json, entry \"docker\": its prerequisites lead in a circle: docker -> linux -> docker");
    }

    @Test
    void skillAndItsCoursesAreReadWhole() {
        SkillEntry docker = read().skill("docker").orElseThrow();

        assertThat(docker.effort()).isEqualTo(SkillEntry.Effort.SMALL);
        assertThat(docker.plural()).isFalse();
        assertThat(docker.courses())
                .startsWith(new Course(
                        "T",
                        "https://a.example/",
                        "P",
                        null,
                        null,
                        Course.Kind.BOOK,
                        "en",
                        true,
                        YearMonth.of(2026, 8)));
    }

    @Test
    void tooFewCoursesAreNamed() throws IOException {
        write(
                "skills/tools.json",
                "["
                        + skill("docker", "")
                                .replace(course("https://b.example/"), "")
                                .replace("}, ]", "}]") + "]");

        assertFault("catalog/skills/tools.json, entry \"docker\": it has 1 courses, but needs at least 2");
    }

    @Test
    void courseThatIsListedTwiceIsNamed() throws IOException {
        write("skills/tools.json", "[" + skill("docker", "").replace("b.example", "a.example") + "]");

        assertFault(
                "catalog/skills/tools.json, entry \"docker\": the course \"https://a.example/\" stands there twice");
    }

    @Test
    void courseWithoutHttpsIsNamed() throws IOException {
        write("skills/tools.json", "[" + skill("docker", "").replace("https://b", "http://b") + "]");

        assertFault("catalog/skills/tools.json, entry \"docker\": the course \"http://b.example/\" does not begin with"
                + " https://");
    }

    @Test
    void titleOfTwoRolesIsNamed() throws IOException {
        write("roles/more.json", "[" + role("checker", "tester", "docker", 5, "basic") + "]");

        assertFault("catalog/roles/more.json, entry \"checker\": the title \"tester\" is taken by entry \"tester\""
                + " of roles/jobs.json");
    }

    @Test
    void idOfTwoSkillsIsNamed() throws IOException {
        write("skills/twice.json", "[" + skill("docker", "") + "]");

        assertFault("catalog/skills/twice.json, entry \"docker\": the id \"docker\" is taken by entry \"docker\""
                + " of skills/tools.json");
    }

    @Test
    void weightAndLevelOutOfRangeAreNamed() throws IOException {
        write("roles/jobs.json", "[" + role("tester", "Tester", "docker", 11, "basic") + "]");
        assertFault("catalog/roles/jobs.json, entry \"tester\": the weight of \"docker\" must be 1 to 10");

        write("roles/jobs.json", "[" + role("tester", "Tester", "docker", 5, "wizard") + "]");
        assertFault("catalog/roles/jobs.json, entry \"tester\": the level \"wizard\" must be basic, working or expert");
    }

    @Test
    void codeSeniorAndLeadOfARoleAreRead() throws IOException {
        String more =
                "\"soc\": \"15-1253.00\", \"senior\": [{\"skill\": \"tool-1\", \"weight\": 7, \"level\": \"expert\"}]";
        write(
                "roles/jobs.json",
                "[" + role("tester", "Tester", "docker", 5, "basic").replace("\"skills\"", more + ", \"skills\"")
                        + "]");

        Role role = read().roles().get(0);
        assertThat(role.soc()).isEqualTo("15-1253.00");
        assertThat(role.senior()).containsExactly(new RequiredSkill("tool-1", 7, "expert", false));
        assertThat(role.lead()).isEmpty();
    }

    @Test
    void coveredRoleWithTooLittleIsNamedAndAStartingPointIsNot() throws IOException {
        String thin =
                role("tester", "Tester", "docker", 5, "basic").replace("\"signature\": true", "\"signature\": false");
        write("roles/jobs.json", "[" + thin + "]");
        assertFault("catalog/roles/jobs.json, entry \"tester\": it needs 2 to 4 signature skills, and has 0");

        write("roles/jobs.json", "[" + thin.replace("\"Jobs\"", "\"Starting Points\"") + "]");
        assertThat(read().roles()).hasSize(1);
    }

    @Test
    void misspelledFieldIsMissedWithItsLine() throws IOException {
        write("skills/tools.json", "[\n" + skill("docker", "").replace("\"summary\"", "\"sumary\"") + "]");

        assertThatExceptionOfType(InvalidCatalogException.class)
                .isThrownBy(this::read)
                .withMessageContaining("catalog/skills/tools.json")
                .withMessageContaining("summary")
                .withMessageContaining("line ");
    }

    @Test
    void missingFieldIsNamed() throws IOException {
        write("skills/tools.json", "[" + skill("docker", "").replaceFirst("(?s),\\s*\"courses\".*", "}") + "]");

        assertThatExceptionOfType(InvalidCatalogException.class)
                .isThrownBy(this::read)
                .withMessageContaining("catalog/skills/tools.json")
                .withMessageContaining("courses");
    }

    @Test
    void emptyCatalogueIsRefused() throws IOException {
        Files.delete(folder.resolve("roles/jobs.json"));

        assertFault("catalog/roles: no entries found");
    }

    @Test
    void programIsDescribedByItsFirstComment() throws IOException {
        write("programs/docker/expert.js", "// Shows layers\n// from a build.\nconsole.log(1);\n");

        assertThat(read().programs("docker"))
                .extracting(
                        program -> program.snippet().description(),
                        program -> program.snippet().code())
                .containsExactly(
                        tuple("Shows layers from a build.", "// Shows layers\n// from a build.\nconsole.log(1);\n"));
    }

    @Test
    void basicProgramsComeFirstThenThoseThatNeedNothingThenTheLanguagesOfTheSkill() throws IOException {
        write("programs/docker/expert.py", "# Shows it.\n");
        write("programs/docker/basic-frames.py", "# Shows it.\n# needs: pandas, numpy\n");
        write("programs/docker/basic.sql", "-- Shows it.\n");
        write("programs/docker/basic.js", "// Shows it.\n");
        write("programs/docker/basic-again.js", "// Shows it.\n");
        write("programs/docker/working.py", "# Shows it.\n");

        assertThat(read().programs("docker"))
                .extracting(
                        LibraryProgram::level,
                        program -> program.snippet().language(),
                        LibraryProgram::name,
                        LibraryProgram::needs)
                .containsExactly(
                        tuple(Level.BASIC, Language.JAVASCRIPT, "", List.of()),
                        tuple(Level.BASIC, Language.JAVASCRIPT, "again", List.of()),
                        tuple(Level.BASIC, Language.SQL, "", List.of()),
                        tuple(Level.BASIC, Language.PYTHON, "frames", List.of("pandas", "numpy")),
                        tuple(Level.WORKING, Language.PYTHON, "", List.of()),
                        tuple(Level.EXPERT, Language.PYTHON, "", List.of()));
    }

    @Test
    void programOfNoLevelIsNamed() throws IOException {
        write("programs/docker/simple.py", "# Shows layers.\n");

        assertFault("catalog/programs/docker/simple.py: it must be called"
                + " <skill-id>/<basic|working|expert>[-<name>].<extension>");
    }

    @Test
    void programOfNoSkillIsNamed() throws IOException {
        write("programs/podman/basic.py", "# Shows pods.\n");

        assertFault("catalog/programs/podman/basic.py: there is no skill \"podman\"");
    }

    @Test
    void programInNoLanguageIsNamed() throws IOException {
        write("programs/docker/basic.bas", "# Shows layers.\n");

        assertFault("catalog/programs/docker/basic.bas: no language has the extension .bas");
    }

    @Test
    void programWithoutADescriptionIsNamed() throws IOException {
        write("programs/docker/basic.py", "print(1)\n");

        assertFault(
                "catalog/programs/docker/basic.py: the first line must be a comment that says what the program shows");
    }

    @Test
    void everyCommentStyleDescribesAProgram() {
        assertThat(description("-- Counts rows.\nselect 1;")).isEqualTo("Counts rows.");
        assertThat(description("/**\n * Counts words\n * in a text.\n */\nclass A {}"))
                .isEqualTo("Counts words in a text.");
        assertThat(description("/* Counts words. */\npackage main")).isEqualTo("Counts words.");
        assertThat(description("#!/usr/bin/env python3\n# Counts words.\nprint(1)"))
                .isEqualTo("Counts words.");
        assertThat(description("<?php\n// Counts words.\n\necho 1;")).isEqualTo("Counts words.");
    }

    private static String description(String code) {
        return ProgramHeader.of(code).description();
    }

    private void assertFault(String message) {
        assertThatExceptionOfType(InvalidCatalogException.class)
                .isThrownBy(this::read)
                .withMessage(message);
    }

    private Catalog read() {
        return Catalog.at("file:" + folder);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String skill(String id, String prerequisite) {
        String prerequisites = prerequisite.isEmpty() ? "" : "\"" + prerequisite + "\"";
        return """
                {"id": "%s", "name": "%s", "aliases": [], "category": "Tools", "summary": "a tool",
                "effort": "small", "prerequisites": [%s], "languages": ["python", "javascript"],
                "courses": [%s, %s]}""".formatted(id, id, prerequisites, course("https://a.example/"), course("https://b.example/"));
    }

    private static String course(String url) {
        return """
                {"title": "T", "url": "%s", "platform": "P", "kind": "book", "language": "en", "free": true,
                "checked": "2026-08", "duration": null, "level": null}""".formatted(url);
    }

    private static String skills() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(number -> skill("tool-" + number, ""))
                .collect(Collectors.joining(","));
    }

    /** Asks for seven skills more, one of them a second signature skill, so that it counts as covered. */
    private static String role(String id, String title, String skill, int weight, String level) {
        String more = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> ", {\"skill\": \"tool-" + number + "\", \"weight\": 1, \"level\": \"basic\"}")
                .collect(Collectors.joining());
        return """
                {"id": "%s", "title": "%s", "aliases": [], "category": "Jobs", "description": "Tests things.",
                "skills": [{"skill": "%s", "weight": %d, "level": "%s", "signature": true},
                {"skill": "linux", "weight": 3, "level": "basic", "signature": true}%s]}""".formatted(id, title, skill, weight, level, more);
    }
}
