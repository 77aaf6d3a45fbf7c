package ai.careerpath.sandbox.process.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The processes of one sandbox, seen from the host. Whatever a guest starts stays a descendant of its process 1: orphans
 * go to the init of their process namespace.
 */
final class ProcessTree {

    private static final String SOCKETS_USED = "sockets: used ";
    private static final Path PROC = Path.of("/proc");

    private final long root;

    ProcessTree(long root) {
        this.root = root;
    }

    /** What all processes together use at the moment. */
    Usage usage() {
        long memory = 0;
        int tasks = 0;
        Deque<Long> pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            Path process = PROC.resolve(Long.toString(pending.remove()));
            ProcessStatus status = ProcessStatus.of(process);
            memory += status.memoryBytes();
            tasks += status.threads();
            pending.addAll(children(process));
        }
        return new Usage(memory, tasks);
    }

    /** Memory with what processes share counted once. */
    long exactMemoryBytes() {
        return sum(ProcessStatus::exactMemoryBytes);
    }

    /** Processor time of all processes, those that ended included. */
    long cpuMillis() {
        return sum(ProcessStatus::cpuMillis);
    }

    private long sum(ToLongFunction<Path> measure) {
        long sum = 0;
        Deque<Long> pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            Path process = PROC.resolve(Long.toString(pending.remove()));
            sum += measure.applyAsLong(process);
            pending.addAll(children(process));
        }
        return sum;
    }

    /** The sockets of the sandbox's network, of which nothing else counts the buffers; 0 when it is gone. */
    long sockets() {
        for (long child : children()) {
            try {
                for (String line : Files.readAllLines(PROC.resolve(child + "/net/sockstat"))) {
                    if (line.startsWith(SOCKETS_USED)) {
                        return Long.parseLong(
                                line.substring(SOCKETS_USED.length()).strip());
                    }
                }
            } catch (IOException e) {
                return 0;
            }
        }
        return 0;
    }

    /** The processes that the root itself started. */
    List<Long> children() {
        return children(PROC.resolve(Long.toString(root)));
    }

    private static List<Long> children(Path process) {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(process.resolve("task"))) {
            for (Path thread : threads) {
                for (String child : Files.readString(thread.resolve("children")).split(" ")) {
                    if (!child.isBlank()) {
                        found.add(Long.parseLong(child.strip()));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return found; // it ended while we looked
        }
        return found;
    }

    /** Memory in bytes; processes and threads. */
    record Usage(long memoryBytes, int tasks) {}
}
