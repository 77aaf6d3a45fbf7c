package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.model.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The files of a catalogue are read, and a fault in one is named with its place. */
class CatalogFilesTest extends CatalogFolder {

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
                        null,
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
}
