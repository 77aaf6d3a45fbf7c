package ai.careerpath.sandbox.process.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What /proc says of one process.
 *
 * @param memoryBytes anonymous and shared memory it has touched, swapped out or not, and the page tables for it; not the
 *     programs and libraries it maps
 */
record ProcessStatus(long memoryBytes, int threads) {

    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;
    private static final long MILLIS_PER_TICK = 10;
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

    /**
     * The same, but of what it shares only its share. A process that has ended or is just being replaced holds nothing;
     * where the kernel does not let us look, what it holds is counted whole.
     */
    static long exactMemoryBytes(Path process) {
        ProcessStatus whole = of(process);
        try {
            List<String> lines = Files.readAllLines(process.resolve("smaps_rollup"));
            long kilobytes = number(lines, "Pss_Anon:") + number(lines, "Pss_Shmem:");
            return kilobytes == 0
                    ? whole.memoryBytes()
                    : kilobytes + notResident(Files.readAllLines(process.resolve("status"))) << 10;
        } catch (IOException e) {
            return whole.memoryBytes();
        }
    }

    /** Its processor time and that of its children that ended, in milliseconds; 0 when it is gone. */
    static long cpuMillis(Path process) {
        try {
            // proc(5): after the name in brackets the state, then numbers; the times are in hundredths of a second
            String stat = Files.readString(process.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks * MILLIS_PER_TICK;
        } catch (IOException e) {
            return 0;
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
