package ai.careerpath.sandbox.process.isolation;

import ai.careerpath.sandbox.process.host.Mount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Isolation by bubblewrap 0.8 or newer. */
public final class BubblewrapIsolation implements Isolation {

    private static final int SHARED_MEMORY_BYTES = 16 << 20;
    private static final int CODE_BYTES = 32 << 20;

    private final Path bubblewrap;
    private final RootLayout root;
    private final SystemCalls calls;

    public BubblewrapIsolation(Path bubblewrap, RootLayout root, SystemCalls calls) {
        this.bubblewrap = bubblewrap;
        this.root = root;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "bubblewrap";
    }

    @Override
    public List<String> command(SandboxProcessSpec guest) {
        List<String> command = new ArrayList<>(List.of(bubblewrap.toString(), "--unshare-all", "--unshare-user"));
        // Process 1 is our supervisor, not bubblewrap's own init: that one lets the outer process end first, and
        // "it has ended" would not yet mean "all are dead".
        add(command, "--disable-userns", "--die-with-parent", "--new-session", "--as-pid-1", "--cap-drop", "ALL");
        String id = Integer.toString(RootLayout.GUEST_ID);
        add(command, "--uid", id, "--gid", id, "--hostname", "sandbox", "--clearenv", "--seccomp", "9");
        guest.environment().forEach((name, value) -> add(command, "--setenv", name, value));
        root.mounts().forEach(mount -> bind(command, mount));
        guest.mounts().forEach(mount -> bind(command, mount));
        root.links().forEach((place, target) -> add(command, "--symlink", target, place));
        add(command, "--proc", "/proc", "--dev", "/dev");
        tmpfs(command, "/dev/shm", SHARED_MEMORY_BYTES);
        tmpfs(command, "/tmp", guest.limits().temporaryBytes());
        tmpfs(command, "/code", CODE_BYTES);
        // Last. The first two are tmpfs without a size, which a guest could fill; through the third it could take back
        // that the kernel kills it before the service when memory runs out.
        add(command, "--remount-ro", "/dev", "--remount-ro", "/", "--remount-ro", "/proc", "--chdir", "/code", "--");
        command.addAll(guest.command(calls));
        return command;
    }

    private static void bind(List<String> command, Mount mount) {
        add(command, "--ro-bind", mount.source().toString(), mount.target());
    }

    private static void tmpfs(List<String> command, String place, long bytes) {
        add(command, "--perms", "1777", "--size", Long.toString(bytes), "--tmpfs", place);
    }

    private static void add(List<String> command, String... arguments) {
        command.addAll(List.of(arguments));
    }
}
