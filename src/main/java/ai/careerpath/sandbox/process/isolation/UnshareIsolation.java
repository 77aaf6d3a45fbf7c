package ai.careerpath.sandbox.process.isolation;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.sandbox.process.host.Mount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Isolation by util-linux alone. The same namespaces, built by a shell script; Perl, an essential package on Debian and
 * its relatives, makes the system calls for which there is no command.
 */
public final class UnshareIsolation implements Isolation {

    private final Path unshare;
    private final Path emptyDirectory;
    private final RootLayout root;
    private final SystemCalls calls;

    /** @param emptyDirectory where the guest's root is put together, in a mount namespace that nobody else sees */
    public UnshareIsolation(Path unshare, Path emptyDirectory, RootLayout root, SystemCalls calls) {
        this.unshare = unshare;
        this.emptyDirectory = emptyDirectory;
        this.root = root;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "util-linux";
    }

    @Override
    public List<String> command(SandboxProcessSpec guest) {
        List<String> command = new ArrayList<>(List.of(unshare.toString(), "--user", "--map-root-user", "--mount"));
        command.addAll(List.of("--pid", "--net", "--ipc", "--uts", "--cgroup", "--fork", "--kill-child"));
        command.addAll(
                List.of("--propagation", "private", "/bin/sh", "-c", BundledFile.text("/sandbox/unshare.sh"), "sh"));
        command.addAll(
                List.of(emptyDirectory.toString(), Long.toString(guest.limits().temporaryBytes())));
        command.addAll(List.of(Integer.toString(RootLayout.GUEST_ID)));
        command.addAll(List.of(Integer.toString(calls.prctl()), Integer.toString(calls.unshare())));
        root.mounts().forEach(mount -> bind(command, mount));
        guest.mounts().forEach(mount -> bind(command, mount));
        root.links().forEach((place, target) -> command.addAll(List.of("link", target, place)));
        command.addAll(List.of("run", "/usr/bin/env", "-i"));
        guest.environment().forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(guest.command(calls));
        return command;
    }

    private static void bind(List<String> command, Mount mount) {
        command.addAll(List.of("bind", mount.source().toString(), mount.target()));
    }
}
