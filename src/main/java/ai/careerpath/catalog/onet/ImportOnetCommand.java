package ai.careerpath.catalog.onet;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.InvalidCatalogException;
import ai.careerpath.catalog.onet.OnetImport.Result;
import ai.careerpath.catalog.search.semantic.ImportedRoles;
import ai.careerpath.command.Command;
import ai.careerpath.command.CommandFailedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code --careerpath.command=import-onet}: makes roles of the occupations that O*NET publishes, prints what became of
 * them, and ends the program, with exit code 0 once the roles are written.
 */
final class ImportOnetCommand implements Command {

    /** What the licence of the database asks for. */
    static final String ATTRIBUTION = """
            The roles in this folder include information from the O*NET Database by the U.S. Department of Labor, Employment
            and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license
            (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA.
            CareerPath has modified this information: titles are in the singular, technologies are mapped to the skills of
            its catalogue, and weights are derived from the flags for technologies that are hot and in demand. USDOL/ETA has
            not approved, endorsed, or tested these modifications.
            """;

    private final OnetProperties properties;

    ImportOnetCommand(OnetProperties properties) {
        this.properties = properties;
    }

    @Override
    public String name() {
        return "import-onet";
    }

    @Override
    public void run(PrintStream out) throws CommandFailedException {
        if (properties.source() == null || properties.target() == null) {
            throw new CommandFailedException(
                    "Say where O*NET's text files are with --careerpath.onet.source=<folder>, and where the roles shall"
                            + " go with --careerpath.onet.target=<folder>.",
                    null);
        }
        try {
            run(properties.source(), properties.target(), out);
        } catch (IOException | InvalidCatalogException e) {
            throw new CommandFailedException("O*NET was not imported: " + e.getMessage(), e);
        }
    }

    private static void run(Path source, Path target, PrintStream out) throws IOException {
        List<Occupation> occupations = OnetFiles.read(source);
        Result result = OnetImport.of(occupations, Catalog.bundled());
        out.println("Occupations read: " + occupations.size());
        out.println("Left out, with fewer than " + OnetImport.FEWEST_SKILLS + " skills of the catalogue: "
                + result.withoutSkills());
        out.println("Left out, bundled under the same title: " + result.known());
        out.println("Titles left out, of another role or of several occupations: " + result.titlesLeftOut());
        ImportedRoles roles = new ImportedRoles(target);
        roles.write("onet", result.roles(), ATTRIBUTION);
        out.println("Roles written to " + target + ": " + result.roles().size());
        out.println(roles.encode());
        out.println("Set CATALOG_DIR=" + target.toAbsolutePath() + " to use them.");
    }
}
