package ai.careerpath.sandbox.process.host;

import java.nio.file.Path;

/** A file or directory of the host that a guest sees, read-only, at {@code target}. */
public record Mount(Path source, String target) {

    /** The host's file at the place it has on the host. */
    public static Mount inPlace(Path source) {
        return new Mount(source, source.toString());
    }
}
