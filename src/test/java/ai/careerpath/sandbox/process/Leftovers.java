package ai.careerpath.sandbox.process;

import ai.careerpath.sandbox.process.cgroup.CgroupMounts;
import ai.careerpath.sandbox.process.host.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks from outside for what an engine may have left on the machine. Every process of a guest sees a mount whose source
 * is in the engine's directory, so the directory's name leads to it, whatever its uid, name, parent or session.
 *
 * @param directory where the engine, and nobody else, made its private directory
 */
record Leftovers(Path directory) {

    private static final List<Path> PUBLIC = List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"));
    // Those that UserSlots takes from.
    private static final int FIRST_UID = 60_600;
    private static final int LAST_UID = 61_183;

    /** Processes, mounts, temporary files, and public files of a uid that is no longer in use. */
    List<String> find() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path process : children(Path.of("/proc"), "[0-9]*")) {
            boolean own = process.endsWith(Long.toString(ProcessHandle.current().pid()));
            if (!own && (mentions(process.resolve("mountinfo")) || mentions(process.resolve("cmdline")))) {
                found.add("process " + process.getFileName() + ": " + text(process.resolve("cmdline")));
            }
        }
        if (mentions(Path.of("/proc/self/mountinfo"))) {
            found.add("a mount under " + directory);
        }
        children(directory, "*").forEach(file -> found.add("file " + file));
        for (Path place : PUBLIC) {
            for (Path file : children(place, "*")) {
                int uid = Host.uid(file);
                if (uid >= FIRST_UID && uid <= LAST_UID && !directory.startsWith(file)) {
                    found.add("file " + file + " of uid " + uid);
                }
            }
        }
        return found;
    }

    /** The control groups of a process, which may have ended. */
    static List<String> controlGroups(long pid) throws IOException {
        List<String> found = new ArrayList<>();
        CgroupMounts mounts = CgroupMounts.ofThisProcess();
        for (String controller : List.of("", "memory", "pids")) {
            Path group = mounts.controller(controller).orElse(null);
            if (group != null && Files.isReadable(group)) {
                children(group, "careerpath-" + pid + "-*").forEach(each -> found.add("control group " + each));
            }
        }
        return found;
    }

    private boolean mentions(Path file) {
        return text(file).contains(directory.toString());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    private static List<Path> children(Path directory, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, pattern)) {
            entries.forEach(found::add);
        }
        return found;
    }
}
