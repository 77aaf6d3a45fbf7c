package ai.careerpath.sandbox.process.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How often the kernel has killed a process for want of memory, on the whole machine. */
public final class KernelOom {

    private static final Path COUNTERS = Path.of("/proc/vmstat");
    private static final String NAME = "oom_kill ";

    private KernelOom() {}

    /** Returns the number of kills since the machine's start; 0 where the kernel does not tell. */
    public static long kills() {
        try {
            for (String line : Files.readAllLines(COUNTERS)) {
                if (line.startsWith(NAME)) {
                    return Long.parseLong(line.substring(NAME.length()));
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
