package ai.careerpath.validation.local.process;

import java.nio.file.Path;

/** A file or directory of the host that a guest sees, read-only, at {@code target}. */
record Mount(Path source, String target) {

    /** The host's file at the place it has on the host. */
    static Mount inPlace(Path source) {
        return new Mount(source, source.toString());
    }
}
