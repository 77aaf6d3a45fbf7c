package ai.careerpath.catalog.onet;

import ai.careerpath.catalog.occupation.OccupationTable;
import ai.careerpath.catalog.occupation.OccupationTitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles O*NET's text files into the table of occupations that the service bundles; docs/catalogue.md has the command. */
final class CompileOccupations {

    private CompileOccupations() {}

    /** @param args the folder with O*NET's text files, and the file to write */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Name the folder with O*NET's text files and the file to write.");
            System.exit(2);
        }
        Path file = Path.of(args[1]);
        List<OccupationTitles> occupations = OnetFiles.titles(Path.of(args[0]));
        OccupationTable.write(occupations, file);
        System.out.println(occupations.size() + " occupations, " + Files.size(file) + " bytes");
    }
}
