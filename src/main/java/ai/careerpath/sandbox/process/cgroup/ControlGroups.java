package ai.careerpath.sandbox.process.cgroup;

import ai.careerpath.sandbox.process.host.ProcessLimits;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the service may make a control group for each run. */
public final class ControlGroups {

    private static final String PREFIX = "careerpath-";
    private static final Pattern OURS = Pattern.compile(PREFIX + "(?<pid>\\d{1,10})-\\d+");
    private static final ProcessLimits TRIAL = new ProcessLimits(64L << 20, 0, 16, 1 << 20, 1 << 20, 1);

    private final Version version;
    private final List<Path> parents;
    // One for all engines of this JVM, since the groups' names hold nothing but its process id beside it.
    private static final AtomicLong COUNTER = new AtomicLong();

    private ControlGroups(Version version, List<Path> parents) {
        this.version = version;
        this.parents = parents;
    }

    /** The interface of control groups: one tree for all controllers, or one for each. */
    enum Version {
        V1,
        V2
    }

    /** The first place, of those this system has, where a group could really be made and limited. */
    public static Optional<ControlGroups> find(CgroupMounts mounts) {
        List<ControlGroups> candidates = new ArrayList<>();
        mounts.unified().ifPresent(own -> {
            candidates.add(new ControlGroups(Version.V2, List.of(own)));
            // Processes and controllers cannot share a group, so a delegated service often sits in a leaf of its own.
            Path parent = Objects.requireNonNullElse(own.getParent(), own);
            candidates.add(new ControlGroups(Version.V2, List.of(parent)));
        });
        if (mounts.controller("memory").isPresent() && mounts.controller("pids").isPresent()) {
            Path memory = mounts.controller("memory").get();
            Path pids = mounts.controller("pids").get();
            candidates.add(new ControlGroups(Version.V1, List.of(memory, pids)));
        }
        return candidates.stream().filter(ControlGroups::works).findFirst();
    }

    public String name() {
        return version == Version.V2 ? "cgroup v2" : "cgroup v1";
    }

    /** A new, empty group with the memory and task limits of a guest. */
    public ControlGroup create(ProcessLimits limits) throws IOException {
        String name = PREFIX + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
        List<Path> directories = new ArrayList<>();
        ControlGroup group = new ControlGroup(directories);
        try {
            for (Path parent : parents) {
                directories.add(Files.createDirectory(parent.resolve(name)));
            }
            if (version == Version.V2) {
                write(directories.get(0), "memory.max", limits.memoryBytes());
                writeIfThere(directories.get(0), "memory.swap.max", 0);
                write(directories.get(0), "memory.oom.group", 1);
                write(directories.get(0), "pids.max", limits.tasks());
            } else {
                write(directories.get(0), "memory.limit_in_bytes", limits.memoryBytes());
                writeIfThere(directories.get(0), "memory.memsw.limit_in_bytes", limits.memoryBytes());
                write(directories.get(1), "pids.max", limits.tasks());
            }
            return group;
        } catch (IOException e) {
            group.close();
            throw e;
        }
    }

    private boolean works() {
        try {
            sweep();
            if (version == Version.V2) {
                write(parents.get(0).resolve("cgroup.subtree_control"), "+memory +pids");
            }
            ControlGroup trial = create(TRIAL);
            try {
                return canJoin(trial);
            } finally {
                trial.close();
            }
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
    }

    /** Removes what services left that died without a goodbye; no process is in it any more. */
    private void sweep() throws IOException {
        for (Path parent : parents) {
            try (DirectoryStream<Path> groups = Files.newDirectoryStream(parent, ControlGroups::isLeftOver)) {
                for (Path group : groups) {
                    new ControlGroup(List.of(group)).close();
                }
            }
        }
    }

    private static boolean isLeftOver(Path group) {
        Matcher name = OURS.matcher(group.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group("pid"))).isEmpty();
    }

    // Making a group is not yet permission to move a process into it.
    private static boolean canJoin(ControlGroup group) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "for group; do echo 0 >\"$group\" || exit 1; done", "sh"));
        group.joinFiles().forEach(file -> command.add(file.toString()));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void write(Path group, String file, long value) throws IOException {
        write(group.resolve(file), Long.toString(value));
    }

    // Never creates a file: a directory without this one is no control group.
    private static void write(Path file, String value) throws IOException {
        Files.writeString(file, value, StandardOpenOption.WRITE);
    }

    private static void writeIfThere(Path group, String file, long value) throws IOException {
        if (Files.exists(group.resolve(file))) {
            write(group, file, value);
        }
    }
}
