package ai.careerpath.validation.daytona;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.validation.daytona.StubRuns.Printed;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A daemon like the one in a Daytona sandbox, as process 1 of a container of bubblewrap with namespaces of its own. No user
 * of the container is one of this machine, root is not either; of this machine's files it has {@code /usr}, read-only. Its
 * prelude refuses to start where anything else of the machine can be seen.
 */
final class ContainedDaemon implements AutoCloseable {

    static final String NOT_CONTAINED = "not contained: ";

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMESPACES = List.of("user", "pid", "mnt", "net", "ipc", "uts");
    /** Identifiers that no distribution gives to anyone. */
    private static final String IDENTIFIERS = "0 1000000 65536\n";
    // A process of another user than root loses its capabilities when it executes something, unless told otherwise.
    private static final List<String> OWN_USERS = List.of(
            "/usr/bin/unshare",
            "--user",
            "--keep-caps",
            "/bin/sh",
            "-c",
            "echo ready; read go; exec \"$@\"",
            "sh",
            "/usr/bin/setpriv",
            "--reuid=0",
            "--regid=0",
            "--clear-groups");
    private static final List<String> CAPABILITIES = List.of(
            "SYS_ADMIN",
            "SYS_RESOURCE",
            "NET_ADMIN",
            "SETUID",
            "SETGID",
            "KILL",
            "CHOWN",
            "DAC_OVERRIDE",
            "FOWNER",
            "SYS_PTRACE");

    private final Process process;
    private final BufferedReader out;
    private final OutputStream in;

    /**
     * A container.
     *
     * @param user whom the daemon runs as; 0 is root, in the container only
     * @param forbidden kinds of namespaces that cannot be made in it, by their names in {@code /proc/sys/user}
     */
    record Setting(int user, List<String> forbidden) {}

    private ContainedDaemon(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.getOutputStream();
    }

    /** Why there can be none on this machine; null if there can. */
    static @Nullable String lack() {
        if (!Host.isRoot()) {
            return "only root can give a container users that are not this machine's";
        }
        for (String tool : List.of("/usr/bin/bwrap", "/usr/bin/unshare", "/usr/bin/setpriv", "/usr/bin/python3")) {
            if (!Files.isExecutable(Path.of(tool))) {
                return "no " + tool;
            }
        }
        return null;
    }

    static ContainedDaemon start(Setting setting, Path marker) throws IOException {
        return start(setting, marker, List.of());
    }

    /**
     * Starts one.
     *
     * @param marker a file of this machine that must not be seen in it
     * @param more options of bubblewrap, for a container that the prelude has to refuse
     */
    static ContainedDaemon start(Setting setting, Path marker, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(OWN_USERS);
        command.addAll(bubblewrap(more));
        command.addAll(prelude(setting, marker));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.PIPE)
                .start();
        ContainedDaemon daemon = new ContainedDaemon(process);
        if (!"ready".equals(daemon.out.readLine())) {
            throw new IOException("no user namespaces here: " + daemon.complaint());
        }
        for (String map : List.of("uid_map", "gid_map")) {
            Files.writeString(Path.of("/proc/" + process.pid(), map), IDENTIFIERS);
        }
        daemon.write("go");
        return daemon;
    }

    /** The prelude as an ordinary command of this machine, which it has to refuse; as nobody, should it not. */
    static ContainedDaemon startOutside(Setting setting, Path marker) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        command.addAll(prelude(setting, marker));
        return new ContainedDaemon(new ProcessBuilder(command).start());
    }

    private static List<String> bubblewrap(List<String> more) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/bwrap", "--unshare-pid", "--as-pid-1"));
        if (!more.contains("--share-net")) {
            command.add("--unshare-net");
        }
        command.addAll(List.of("--unshare-ipc", "--unshare-uts", "--clearenv", "--new-session", "--die-with-parent"));
        command.addAll(List.of("--hostname", "contained", "--cap-drop", "ALL"));
        CAPABILITIES.forEach(each -> command.addAll(List.of("--cap-add", "CAP_" + each)));
        command.addAll(List.of("--ro-bind", "/usr", "/usr", "--tmpfs", "/usr/local"));
        try (Stream<Path> root = Files.list(Path.of("/"))) {
            for (Path each : root.filter(Files::isSymbolicLink).toList()) {
                Path target = Files.readSymbolicLink(each);
                if (target.startsWith("usr")) {
                    command.addAll(List.of("--symlink", target.toString(), each.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--dir", "/tmp", "--dir", "/etc"));
        command.addAll(more);
        return command;
    }

    private static List<String> prelude(Setting setting, Path marker) throws IOException {
        Map<String, String> host = new LinkedHashMap<>();
        for (String kind : NAMESPACES) {
            host.put(
                    kind, Files.readSymbolicLink(Path.of("/proc/self/ns", kind)).toString());
        }
        String told = JSON.writeValueAsString(Map.of(
                "host", host,
                "marker", marker.toString(),
                "user", setting.user(),
                "forbidden", setting.forbidden(),
                "daemon", source("daemon")));
        return List.of("/usr/bin/python3", "-I", "-c", source("prelude"), told);
    }

    /** One of the files that run in the container. */
    static String source(String name) {
        return BundledFile.text("/daytona/contained/" + name + ".py");
    }

    /** Runs a command; what comes back may have been written by anyone in the container. */
    Printed execute(String command) throws IOException {
        write(JSON.writeValueAsString(Map.of("command", command)));
        String line = out.readLine();
        if (line == null) {
            throw new IOException(complaint());
        }
        return JSON.readValue(line, Printed.class);
    }

    /** Ends it, if it runs, and returns what it wrote to standard error. */
    String complaint() throws IOException {
        in.close();
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    private void write(String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
