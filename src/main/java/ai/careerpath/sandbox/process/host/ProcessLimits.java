package ai.careerpath.sandbox.process.host;

import java.util.ArrayList;
import java.util.List;

/**
 * What the processes of one guest may use.
 *
 * @param memoryBytes all of them together, page cache of their in-memory file systems included
 * @param addressSpaceBytes each of them; 0 for no limit, which runtimes that reserve far more than they use need
 * @param tasks processes and threads at a time
 * @param fileBytes the size of one file
 * @param temporaryBytes all files in /tmp
 * @param cpuSeconds each process
 */
public record ProcessLimits(
        long memoryBytes, long addressSpaceBytes, int tasks, long fileBytes, long temporaryBytes, long cpuSeconds) {

    private static final int OPEN_FILES = 256;
    // Stacks and arenas that a runtime maps but hardly touches.
    private static final long UNTOUCHED_BYTES = 512L << 20;

    /** The command that puts itself and what it starts under these limits. */
    public List<String> prlimit() {
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/prlimit",
                "--core=0",
                "--nofile=" + OPEN_FILES,
                "--fsize=" + fileBytes,
                "--cpu=" + cpuSeconds,
                "--memlock=0",
                "--msgqueue=0",
                "--rtprio=0",
                "--nice=0",
                "--data=" + (memoryBytes + UNTOUCHED_BYTES)));
        if (addressSpaceBytes > 0) {
            command.add("--as=" + addressSpaceBytes);
        }
        if (Kernel.countsTasksPerUserNamespace()) {
            command.add("--nproc=" + tasks);
        }
        command.add("--");
        return command;
    }
}
