package ai.careerpath.sandbox.process.cgroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The control group of one run: what it limits, whether it had to, and its end. */
public final class ControlGroup {

    private static final int CLOSING_ATTEMPTS = 100;
    // The kernel charges each processor in batches of 64 pages.
    private static final long COUNTING_ERROR = 1L << 20;

    private final List<Path> directories;

    public ControlGroup(List<Path> directories) {
        this.directories = directories;
    }

    /** The files that a process joins the group by. */
    public List<Path> joinFiles() {
        return directories.stream().map(each -> each.resolve("cgroup.procs")).toList();
    }

    /** Returns what the kernel counts for the group; empty where there is none. */
    public OptionalLong memoryBytes() {
        return number("memory.current", "memory.usage_in_bytes");
    }

    /** Whether the kernel killed because of this group's own memory limit. */
    public boolean ranOutOfMemory() {
        return killsFor("oom_kill") && reachedItsLimit();
    }

    /** Whether the kernel killed a process of this group for memory that others use. */
    public boolean killedForOthers() {
        return killsFor("oom_kill") && !reachedItsLimit();
    }

    /** Whether the kernel counts for this group which of its processes it kills for memory. */
    public boolean countsKills() {
        return memoryEvents().anyMatch(file -> OomKills.countIn(file).isPresent());
    }

    /** Version 2 counts how often an allocation failed at the limit; version 1 remembers the most there ever was. */
    private boolean reachedItsLimit() {
        if (killsFor("oom")) {
            return true;
        }
        OptionalLong most = number("memory.max_usage_in_bytes");
        OptionalLong limit = number("memory.limit_in_bytes");
        return most.isPresent() && limit.isPresent() && most.getAsLong() >= limit.getAsLong() - COUNTING_ERROR;
    }

    private boolean killsFor(String counter) {
        return memoryEvents().anyMatch(file -> counts(file, counter));
    }

    private Stream<Path> memoryEvents() {
        return directories.stream()
                .flatMap(each -> Stream.of(each.resolve("memory.events"), each.resolve("memory.oom_control")));
    }

    private OptionalLong number(String... files) {
        for (Path directory : directories) {
            for (String file : files) {
                try {
                    return OptionalLong.of(Long.parseLong(
                            Files.readString(directory.resolve(file)).strip()));
                } catch (IOException | NumberFormatException e) {
                    continue; // another controller's directory, or the other version
                }
            }
        }
        return OptionalLong.empty();
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

    private static boolean counts(Path file, String counter) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(counter + " "))
                    .anyMatch(line -> !line.endsWith(" 0"));
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
