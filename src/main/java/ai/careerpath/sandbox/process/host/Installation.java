package ai.careerpath.sandbox.process.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The directory a runtime was installed to. */
public final class Installation {

    private static final Set<Path> HOMES = Set.of(Path.of("/home"), Path.of("/root"), Path.of("/var"), Path.of("/srv"));

    private Installation() {}

    /** What a guest must see in addition to the system directories to run {@code <directory>/bin/<program>}. */
    public static List<Mount> mounts(Path directory, Mount... more) {
        List<Mount> mounts = new ArrayList<>(List.of(more));
        if (!directory.startsWith("/usr")) {
            mounts.add(Mount.inPlace(directory));
        }
        return List.copyOf(mounts);
    }

    /**
     * The directory of {@code <directory>/bin/<program>}; the program alone where that directory is a home, or holds one,
     * since what lies beside it there is nobody else's business.
     */
    public static Path of(Path program) {
        Path directory = program.resolve("../..").normalize();
        return holdsHomes(directory) ? program : directory;
    }

    private static boolean holdsHomes(Path directory) {
        return directory.getNameCount() == 0
                || Path.of(System.getProperty("user.home")).startsWith(directory)
                || HOMES.contains(directory)
                || directory.getParent() != null && directory.getParent().equals(Path.of("/home"));
    }
}
