package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.validation.daytona.sandboxes.RunnerCommand;
import ai.careerpath.validation.daytona.sandboxes.RunnerReport;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/code-validation.md says a program in a Daytona sandbox can reach, asked of programs. */
class RunnerIsolationTest {

    private static final String PATH = "/usr/local/bin:/usr/bin:/bin";
    private static final String PLANTED = "planted-" + UUID.randomUUID();
    private static final List<String> SHARED =
            List.of("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/var/lock");

    private record Shell(List<String> command, String path) {}

    @TempDir
    Path directory;

    @BeforeEach
    void needsPython() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no /usr/bin/python3");
    }

    private static RunnerReport report(Shell shell, Program program, boolean closed) throws Exception {
        String nonce = UUID.randomUUID().toString();
        ProcessBuilder builder = new ProcessBuilder(shell.command()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", shell.path());
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(RunnerCommand.of(program, 30, 60, closed, nonce).getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return RunnerReport.in(printed, nonce).orElseThrow(() -> new AssertionError(printed));
    }

    private static Program python(String code) {
        return new Program("skill", Language.PYTHON, code);
    }

    private static Execution run(Shell shell, String code) throws Exception {
        Program program = python(code);
        return report(shell, program, false).execution(program, 1L << 30);
    }

    private static void mustBeShutIn(Shell shell, String isolation, int user) throws Exception {
        try (ServerSocket toolbox = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String code = """
                    import os, resource, socket, stat
                    status = dict(line.strip("\\n").split(":\\t", 1) for line in open("/proc/self/status") if ":\\t" in line)
                    print("user", os.getuid())
                    print("no new privileges", status["NoNewPrivs"])
                    print("capabilities", *{status[name].lstrip("0") for name in ("CapInh", "CapPrm", "CapEff", "CapAmb")})
                    print("core", *resource.getrlimit(resource.RLIMIT_CORE))
                    print("interfaces", *(name for _, name in socket.if_nameindex() if name == "lo" or name.startswith("e")))
                    print("processes", len([name for name in os.listdir("/proc") if name.isdigit()]) < 4)
                    try:
                        socket.create_connection(("127.0.0.1", %d), timeout=5)
                        print("the toolbox answers")
                    except OSError as problem:
                        print(type(problem).__name__)
                    for place in ("/etc", "/usr/bin", "/var", "/root", "/home", "/opt"):
                        try:
                            open(place + "/%s", "w")
                            print(place, "can be written to")
                        except OSError:
                            pass
                    for place in %s:
                        path = place + "/%s"
                        for make in (os.mkfifo, lambda name: socket.socket(socket.AF_UNIX).bind(name + "s")):
                            try:
                                make(path)
                            except OSError:
                                pass
                    """.formatted(
                            toolbox.getLocalPort(),
                            PLANTED,
                            SHARED.stream().map(each -> "\"" + each + "\"").toList(),
                            PLANTED);
            Execution execution = run(shell, code);

            String found = String.valueOf(execution.evidence().isolation());
            assumeTrue(found.equals(isolation), () -> "this machine allows only: " + found);
            assertThat(execution.stdout())
                    .as("%s", execution)
                    .isEqualTo(
                            "user " + user
                                    + "\nno new privileges 1\ncapabilities \ncore 0 0\ninterfaces lo\nprocesses True\nConnectionRefusedError\n");
        }
        assertThat(SHARED.stream().flatMap(each -> Stream.of(Path.of(each, PLANTED), Path.of(each, PLANTED + "s"))))
                .as("pipes and sockets that a later run could meet")
                .noneMatch(Files::exists);
    }

    @Test
    void rootsProgramIsShutInAsAnotherUser() throws Exception {
        assumeTrue(Host.isRoot(), "only root has other users");
        mustBeShutIn(new Shell(List.of("/bin/sh"), PATH), "own user, network, processes and mounts", 65534);
    }

    @Test
    void anotherUsersProgramIsShutInToo() throws Exception {
        assumeTrue(Host.isRoot(), "only root can become another user");
        Shell shell = new Shell(
                List.of("/usr/bin/setpriv", "--reuid=12345", "--regid=12345", "--clear-groups", "/bin/sh"), PATH);
        mustBeShutIn(shell, "own network, processes and mounts", 12345);
    }

    /** In a user namespace that may not have others inside. */
    @Test
    void nothingIsBegunWhereAClosedIsolationIsAskedForAndCannotBeHad() throws Exception {
        String limit =
                "for name in mnt net pid ipc uts user; do echo 0 >/proc/sys/user/max_${name}_namespaces || exit; done; exec /bin/sh";
        Shell shell = new Shell(List.of("/usr/bin/unshare", "-Ur", "/bin/sh", "-c", limit), PATH);
        Process trial = new ProcessBuilder("/usr/bin/unshare", "-Ur", "/bin/true").start();
        assumeTrue(trial.waitFor() == 0, "no user namespaces here");
        Path trace = directory.resolve("trace");

        assertThat(report(shell, python("open('" + trace + "', 'w')"), true).isOpen())
                .isTrue();
        assertThat(trace).doesNotExist();
    }

    @Test
    void interpreterThatOnlyItsOwnerMayReachIsPassedOver() throws Exception {
        assumeTrue(Host.isRoot(), "only root's programs have another user");
        Files.createSymbolicLink(directory.resolve("bash"), Path.of("/bin/bash"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        Program program = new Program("skill", Language.BASH, "echo \"$BASH\"");

        Execution execution = report(new Shell(List.of("/bin/sh"), directory + ":" + PATH), program, false)
                .execution(program, 0);

        assertThat(execution).returns(Outcome.EXECUTED, Execution::outcome);
        assertThat(execution.stdout()).isIn("/usr/bin/bash\n", "/bin/bash\n");
    }
}
