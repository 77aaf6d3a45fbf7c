package ai.careerpath.sandbox.process.run;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.sandbox.process.cgroup.ControlGroup;
import ai.careerpath.sandbox.process.cgroup.ControlGroups;
import ai.careerpath.sandbox.process.cgroup.OomKills;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import ai.careerpath.sandbox.process.isolation.Isolation;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts guests in one kind of isolation, with every means to limit them that this machine has. */
public final class ProcessSandbox implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ProcessSandbox.class);

    private final Isolation isolation;
    private final Path filter;
    private final Optional<ControlGroups> groups;
    private final OomKills kills = OomKills.ofThisProcess();
    private final UserSlots slots;
    private final Set<SandboxProcess> live = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** @param filter the system call filter, in a file that guests cannot write to */
    public ProcessSandbox(Isolation isolation, Path filter, Optional<ControlGroups> groups) {
        this(isolation, filter, groups, new UserSlots());
    }

    ProcessSandbox(Isolation isolation, Path filter, Optional<ControlGroups> groups, UserSlots slots) {
        this.isolation = isolation;
        this.filter = filter;
        this.groups = groups;
        this.slots = slots;
    }

    /** What isolates and limits here, such as {@code bubblewrap, cgroup v2}. */
    public String name() {
        String limits = groups.map(ControlGroups::name).orElse(Host.isRoot() ? "uid per run" : "watchdog");
        return isolation.name() + ", " + limits;
    }

    /** What separates a run from the machine, such as {@code bubblewrap}. */
    public String isolationName() {
        return isolation.name();
    }

    /**
     * Starts a guest; it waits for its code. It dies with the calling thread, which the kernel takes for its parent.
     *
     * @throws IOException when the machine refuses a process, a control group or a user; nothing is left of them then
     */
    public SandboxProcess start(SandboxProcessSpec spec) throws IOException {
        if (closed) {
            throw new IOException("the local sandbox is closed");
        }
        int uid = Host.isRoot() ? slots.take() : 0;
        ControlGroup group = group(spec.limits(), uid);
        try {
            ProcessBuilder builder = new ProcessBuilder(command(spec, group, uid))
                    .directory(Path.of("/").toFile());
            // Whatever is in here can be read in the sandbox's /proc.
            builder.environment().clear();
            builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin:/usr/sbin:/sbin"));
            SandboxProcess guest =
                    new SandboxProcess(builder.start(), spec, group, kills::count, () -> release(group, uid));
            live.add(guest);
            if (closed) {
                guest.close();
            }
            return guest;
        } catch (IOException | RuntimeException e) {
            release(group, uid);
            throw e;
        }
    }

    private ControlGroup group(ProcessLimits limits, int uid) throws IOException {
        try {
            return groups.isPresent() ? groups.get().create(limits) : new ControlGroup(List.of());
        } catch (IOException e) {
            slots.giveBack(uid);
            throw e;
        }
    }

    /** Kills every guest that is still there. */
    @Override
    public void close() {
        closed = true;
        List.copyOf(live).forEach(SandboxProcess::close);
    }

    private void release(ControlGroup group, int uid) {
        live.removeIf(SandboxProcess::isClosed);
        if (!group.close()) {
            log.warn("A control group of the local sandbox could not be removed: {}", group.joinFiles());
        }
        slots.giveBack(uid);
    }

    private List<String> command(SandboxProcessSpec spec, ControlGroup group, int uid) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", BundledFile.text("/sandbox/launch.sh"), "sh"));
        command.add(filter.toString());
        group.joinFiles().forEach(file -> command.add(file.toString()));
        command.addAll(List.of("--", "/usr/bin/setpriv", "--pdeathsig", "KILL"));
        if (uid != 0) {
            command.addAll(List.of("--reuid", Integer.toString(uid), "--regid", Integer.toString(uid)));
            command.addAll(List.of("--clear-groups", "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"));
        }
        command.add("--");
        command.addAll(isolation.command(spec));
        return command;
    }
}
