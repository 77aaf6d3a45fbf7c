package ai.careerpath.catalog.onet;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.command.TestCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With files that are written as O*NET writes them; what stands in them is made up. */
class ImportOnetCommandTest {

    @TempDir
    private Path source;

    @TempDir
    private Path target;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> exits = new ArrayList<>();

    @BeforeEach
    void files() throws IOException {
        write(
                "Occupation Data.txt",
                "O*NET-SOC Code\tTitle\tDescription",
                "15-0001.00\tMap Machinists and Atlas Keepers\tKeep maps.",
                "15-0002.00\tData Analysts\tBundled already.",
                "15-0003.00\tHammer Polishers\tPolish hammers.");
        write(
                "Alternate Titles.txt",
                "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)",
                "15-0001.00\tAtlas Person\tn/a\t08",
                "15-0001.00\tCartographic Data Keeper (CDK)\tCDK\t08",
                "15-0001.00\tNurse\tn/a\t08",
                "15-0001.00\tMap Machinist and Atlas Keeper\tn/a\t08");
        write(
                "Sample of Reported Titles.txt",
                "O*NET-SOC Code\tReported Job Title\tShown in My Next Move",
                "15-0001.00\tMap Wizard\tY");
        write(
                "Technology Skills.txt",
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand",
                "15-0001.00\tPython\t1\tProgramming\tY\tY",
                "15-0001.00\tPostgreSQL\t1\tDatabase\tY\tN",
                "15-0001.00\tStructured query language SQL\t1\tDatabase\tN\tN",
                "15-0001.00\tGit\t1\tVersions\tN\tN",
                "15-0001.00\tLinux\t1\tSystem\tY\tN",
                "15-0001.00\tAtlas Folding Machine 3000\t1\tFolding\tN\tN",
                "15-0002.00\tPython\t1\tProgramming\tY\tY",
                "15-0002.00\tPostgreSQL\t1\tDatabase\tY\tN",
                "15-0002.00\tDocker\t1\tContainer\tN\tN",
                "15-0002.00\tGit\t1\tVersions\tN\tN",
                "15-0002.00\tLinux\t1\tSystem\tY\tN",
                "15-0003.00\tPython\t1\tProgramming\tN\tN");
    }

    @Test
    void occupationWithKnownTechnologiesBecomesARoleOfTheCatalogue() throws IOException {
        run(new OnetProperties(source, target));

        assertThat(exits).as(printed()).containsExactly(0);
        Catalog catalog = Catalog.bundledWith(target);
        assertThat(catalog.roles()).hasSize(TestCatalog.BUNDLED.roles().size() + 1);
        Role role = catalog.roles().get(catalog.roles().size() - 1);
        assertThat(role.id()).isEqualTo("onet-15-0001-00");
        assertThat(role.soc()).isEqualTo("15-0001.00");
        assertThat(role.title()).isEqualTo("Map Machinist and Atlas Keeper");
        assertThat(role.aliases())
                .containsExactly("Map Wizard", "Atlas Person", "Cartographic Data Keeper (CDK)", "CDK");
        assertThat(role.skills())
                .containsExactly(
                        new RequiredSkill("python", 8, "working", false),
                        new RequiredSkill("linux", 5, "basic", false),
                        new RequiredSkill("postgresql", 5, "basic", false),
                        new RequiredSkill("git", 3, "basic", false),
                        new RequiredSkill("sql", 3, "basic", false));
    }

    @Test
    void whatIsLeftOutIsCountedAndWhereItComesFromIsTold() throws IOException {
        run(new OnetProperties(source, target));

        assertThat(printed())
                .contains(
                        "Occupations read: 3",
                        "fewer than 5 skills of the catalogue: 1",
                        "bundled under the same title: 1",
                        "of another role or of several occupations: 1",
                        "Roles written to " + target + ": 1",
                        "CATALOG_DIR=");
        assertThat(target.resolve("NOTICE.txt")).content().contains("O*NET Database", "CC BY 4.0", "modified");
    }

    @Test
    void missingFileIsNamed() throws IOException {
        Files.delete(source.resolve("Technology Skills.txt"));

        run(new OnetProperties(source, target));

        assertThat(exits).containsExactly(1);
        assertThat(printed()).contains("O*NET was not imported: there is no \"Technology Skills.txt\" in " + source);
    }

    @Test
    void missingColumnIsNamed() throws IOException {
        write("Occupation Data.txt", "Code\tTitle\tDescription");

        run(new OnetProperties(source, target));

        assertThat(exits).containsExactly(1);
        assertThat(printed()).contains("has no column \"O*NET-SOC Code\" but [Code, Title, Description]");
    }

    @Test
    void withoutFoldersItSaysWhatToSet() {
        run(new OnetProperties(null, null));

        assertThat(exits).containsExactly(1);
        assertThat(printed()).contains("--careerpath.onet.source=<folder>", "--careerpath.onet.target=<folder>");
    }

    private void run(OnetProperties properties) {
        exits.add(TestCommand.run(new ImportOnetCommand(properties), out));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(source.resolve(name), List.of(lines));
    }
}
