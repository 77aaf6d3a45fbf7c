package ai.careerpath.sandbox.process.cgroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Counts the processes that the kernel has killed for want of memory: those of the service's own control group and the
 * groups below it, else those of the whole machine.
 */
public final class OomKills {

    private static final String COUNTER = "oom_kill ";
    private static final Path MACHINE = Path.of("/proc/vmstat");

    private final List<Path> files;

    /** @param files with the counter, the best first */
    OomKills(List<Path> files) {
        this.files = files;
    }

    /** The counter that knows most of this process's children. */
    public static OomKills ofThisProcess() {
        CgroupMounts mounts = CgroupMounts.ofThisProcess();
        // Version 1 does not count for the groups above, but a child without a group of its own is in this one.
        return new OomKills(Stream.concat(
                        Stream.concat(
                                mounts.unified().map(own -> own.resolve("memory.events")).stream(),
                                mounts.controller("memory").map(own -> own.resolve("memory.oom_control")).stream()),
                        Stream.of(MACHINE))
                .toList());
    }

    /** Returns the number so far; 0 where the kernel does not tell. */
    public long count() {
        return files.stream()
                .map(OomKills::countIn)
                .flatMapToLong(OptionalLong::stream)
                .findFirst()
                .orElse(0);
    }

    /** Returns the number in one file; empty where it is not there or does not hold it. */
    static OptionalLong countIn(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(COUNTER))
                    .mapToLong(line ->
                            Long.parseLong(line.substring(COUNTER.length()).strip()))
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}
