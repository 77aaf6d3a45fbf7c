package ai.careerpath.sandbox.process.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What /proc says of one process.
 *
 * @param memoryBytes anonymous and shared memory it has touched, swapped out or not, and the page tables for it; not the
 *     programs and libraries it maps
 */
record ProcessStatus(long memoryBytes, int threads) {

    private static final ProcessStatus GONE = new ProcessStatus(0, 0);

    /** The status of the process at {@code /proc/<pid>}; zero throughout when it is gone. */
    static ProcessStatus of(Path process) {
        try {
            List<String> lines = Files.readAllLines(process.resolve("status"));
            long kilobytes = number(lines, "RssAnon:") + number(lines, "RssShmem:") + notResident(lines);
            return new ProcessStatus(kilobytes << 10, (int) number(lines, "Threads:"));
        } catch (IOException e) {
            return GONE;
        }
    }

    /** The same, but of what it shares only its share. */
    static Optional<Long> exactMemoryBytes(Path process) {
        try {
            List<String> lines = Files.readAllLines(process.resolve("smaps_rollup"));
            long kilobytes = number(lines, "Pss_Anon:") + number(lines, "Pss_Shmem:");
            if (kilobytes == 0) {
                return Optional.empty();
            }
            return Optional.of(kilobytes + notResident(Files.readAllLines(process.resolve("status"))) << 10);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the kernel holds for it beside its resident pages, in kilobytes. */
    private static long notResident(List<String> lines) {
        return number(lines, "VmSwap:") + number(lines, "VmPTE:") + number(lines, "HugetlbPages:");
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
