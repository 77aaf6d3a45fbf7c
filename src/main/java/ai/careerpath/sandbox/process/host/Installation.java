package ai.careerpath.sandbox.process.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The directory a runtime was installed to. */
public final class Installation {

    private Installation() {}

    /** What a guest must see in addition to the system directories to run {@code <directory>/bin/<program>}. */
    public static List<Mount> mounts(Path directory, Mount... more) {
        List<Mount> mounts = new ArrayList<>(List.of(more));
        if (!directory.startsWith("/usr")) {
            mounts.add(Mount.inPlace(directory));
        }
        return List.copyOf(mounts);
    }

    /** The directory of {@code <directory>/bin/<program>}. */
    public static Path of(Path program) {
        Path directory = program.resolve("../..").normalize();
        if (directory.getNameCount() == 0) {
            throw new IllegalArgumentException(program + " is not in the bin directory of an installation");
        }
        return directory;
    }
}
