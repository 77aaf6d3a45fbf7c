package ai.careerpath.catalog.occupation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the file that {@link OccupationMap#bundled} reads. */
public final class OccupationTable {

    private OccupationTable() {}

    /** Replaces the file by one with these occupations and all their titles; the same input gives the same bytes. */
    public static void write(List<OccupationTitles> occupations, Path file) throws IOException {
        OccupationFile.write(occupations, Files.newOutputStream(file));
    }
}
