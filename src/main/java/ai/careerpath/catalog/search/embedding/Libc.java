package ai.careerpath.catalog.search.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Which C library this JVM runs on. */
final class Libc {

    private static final Path MAPPED_FILES = Path.of("/proc/self/maps");

    private Libc() {}

    /** Asked first, since a glibc library under a compatibility layer may load and crash later. */
    static boolean isMusl() {
        return isMusl(MAPPED_FILES);
    }

    static boolean isMusl(Path mappedFiles) {
        try (Stream<String> lines = Files.lines(mappedFiles)) {
            return lines.anyMatch(line -> line.contains("/ld-musl-"));
        } catch (IOException e) {
            return false;
        }
    }
}
