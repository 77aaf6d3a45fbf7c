package ai.careerpath.sandbox.process.cgroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The control group of one run: what it limits, whether it had to, and its end. */
public final class ControlGroup {

    private static final int CLOSING_ATTEMPTS = 100;

    private final List<Path> directories;

    public ControlGroup(List<Path> directories) {
        this.directories = directories;
    }

    /** The files that a process joins the group by. */
    public List<Path> joinFiles() {
        return directories.stream().map(each -> each.resolve("cgroup.procs")).toList();
    }

    /** Whether the kernel killed for the memory limit. */
    public boolean ranOutOfMemory() {
        return directories.stream()
                .flatMap(each -> Stream.of(each.resolve("memory.events"), each.resolve("memory.oom_control")))
                .anyMatch(ControlGroup::countsKills);
    }

    /** Kills what is left in it and removes it. Whether it is gone. */
    public boolean close() {
        for (int attempt = 0; attempt < CLOSING_ATTEMPTS; attempt++) {
            if (directories.stream().allMatch(ControlGroup::remove)) {
                return true;
            }
            joinFiles().forEach(ControlGroup::killAll);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.min(attempt + 1, 10)));
        }
        return false;
    }

    private static boolean countsKills(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("oom_kill "))
                    .anyMatch(line -> !line.equals("oom_kill 0"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean remove(Path directory) {
        try {
            Files.deleteIfExists(directory);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void killAll(Path procs) {
        try {
            for (String pid : Files.readAllLines(procs)) {
                ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            // The group is gone; the next attempt sees it.
            return;
        }
    }
}
