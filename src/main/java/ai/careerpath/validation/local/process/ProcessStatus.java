package ai.careerpath.validation.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What /proc says of one process.
 *
 * @param memoryBytes anonymous and shared memory it has touched; not the programs and libraries it maps
 */
record ProcessStatus(long memoryBytes, int threads) {

    private static final ProcessStatus GONE = new ProcessStatus(0, 0);

    /** The status of the process at {@code /proc/<pid>}; zero throughout when it is gone. */
    static ProcessStatus of(Path process) {
        try {
            List<String> lines = Files.readAllLines(process.resolve("status"));
            long memory = kilobytes(lines, "RssAnon:") + kilobytes(lines, "RssShmem:");
            return new ProcessStatus(memory << 10, (int) number(lines, "Threads:"));
        } catch (IOException e) {
            return GONE;
        }
    }

    /** Its share of anonymous and shared memory. */
    static Optional<Long> exactMemoryBytes(Path process) {
        try {
            List<String> lines = Files.readAllLines(process.resolve("smaps_rollup"));
            long kilobytes = kilobytes(lines, "Pss_Anon:") + kilobytes(lines, "Pss_Shmem:");
            return kilobytes == 0 ? Optional.empty() : Optional.of(kilobytes << 10);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long kilobytes(List<String> lines, String name) {
        return number(lines, name);
    }

    private static long number(List<String> lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name)) {
                return Long.parseLong(
                        line.substring(name.length()).replace("kB", "").strip());
            }
        }
        return 0;
    }
}
