package ai.careerpath.sandbox.process.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that setsid(1) started and whatever came of it. What loses its parent is nobody's descendant any more, and
 * still of the group.
 *
 * @param leader the process identifier of the first, which is also that of the group
 */
record ProcessGroup(long leader) {

    private static final Logger log = LoggerFactory.getLogger(ProcessGroup.class);

    private static final Path PROC = Path.of("/proc");
    // Of the fields of /proc/[pid]/stat that follow the name: the state, the parent, the group (proc(5)).
    private static final int GROUP = 2;

    /** Kills its processes and waits for their end: a killed process holds its files for some time yet. */
    void end() {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -KILL -\"$0\"", Long.toString(leader))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
            members().forEach(each -> each.onExit().join());
        } catch (IOException | DirectoryIteratorException e) {
            log.debug("The process group {} cannot be ended", leader, e);
        }
    }

    private List<ProcessHandle> members() throws IOException {
        List<ProcessHandle> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (isMember(process)) {
                    handle(process).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean isMember(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
            return Long.parseLong(fields[GROUP]) == leader;
        } catch (IOException e) {
            return false; // it ended while we looked
        }
    }

    private static Optional<ProcessHandle> handle(Path process) {
        return ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
    }
}
