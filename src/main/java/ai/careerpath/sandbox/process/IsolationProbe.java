package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.cgroup.CgroupMounts;
import ai.careerpath.sandbox.process.cgroup.ControlGroups;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.Kernel;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.isolation.BubblewrapIsolation;
import ai.careerpath.sandbox.process.isolation.Isolation;
import ai.careerpath.sandbox.process.isolation.RootLayout;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import ai.careerpath.sandbox.process.isolation.SeccompFilter;
import ai.careerpath.sandbox.process.isolation.SystemCalls;
import ai.careerpath.sandbox.process.isolation.UnshareIsolation;
import ai.careerpath.sandbox.process.run.ProcessResult;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import ai.careerpath.sandbox.process.run.SandboxProcess;
import ai.careerpath.sandbox.process.run.Submission;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Finds out which isolation holds here, by using it. */
final class IsolationProbe {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long MEMORY_BYTES = 64L << 20;
    private static final long CPU_SECONDS = 10;

    private final PrivateDirectory files;
    private final ExecutorService threads;
    private final EngineOptions options;
    private final List<String> refusals = new ArrayList<>();

    IsolationProbe(PrivateDirectory files, ExecutorService threads, EngineOptions options) {
        this.files = files;
        this.threads = threads;
        this.options = options;
    }

    /**
     * The first sandbox that holds: with bubblewrap, else with util-linux alone.
     *
     * @throws MissingRuntimeException when none does; the message says why and what to do
     */
    ProcessSandbox find() throws MissingRuntimeException, IOException, InterruptedException {
        if (!Kernel.isLinux()) {
            throw new MissingRuntimeException("the process engine needs Linux");
        }
        if (!Host.isReachableForGuests(options.directory())) {
            throw new MissingRuntimeException(
                    "other users cannot pass through " + options.directory()
                            + ", as the guests of a service that runs as root must; set java.io.tmpdir to a place where they can");
        }
        if (Host.systemProgram("perl").isEmpty()) {
            throw new MissingRuntimeException(
                    "the process engine needs Perl; install it, on Debian the package perl-base");
        }
        String architecture = System.getProperty("os.arch");
        byte[] program = SeccompFilter.program(architecture)
                .orElseThrow(() -> new MissingRuntimeException("no system call filter for " + architecture));
        Path filter = files.file("seccomp.bpf", program);
        Optional<ControlGroups> groups =
                options.controlGroups() ? ControlGroups.find(CgroupMounts.ofThisProcess()) : Optional.empty();
        for (Isolation isolation : candidates(RootLayout.of(files), architecture)) {
            ProcessSandbox sandbox = new ProcessSandbox(isolation, filter, groups);
            if (holds(sandbox, filter)) {
                return sandbox;
            }
        }
        throw new MissingRuntimeException("no isolation works here (" + String.join("; ", refusals)
                + "); install bubblewrap 0.8 or newer and allow unprivileged user namespaces, see docs/security.md");
    }

    private List<Isolation> candidates(RootLayout root, String architecture) throws IOException {
        List<Isolation> found = new ArrayList<>();
        Optional<Path> bubblewrap = options.bubblewrap() ? Host.systemProgram("bwrap") : Optional.empty();
        SystemCalls calls = SystemCalls.of(architecture).orElseThrow();
        bubblewrap.ifPresentOrElse(
                program -> found.add(new BubblewrapIsolation(program, root, calls)),
                () -> refusals.add("bubblewrap is not installed"));
        Optional<Path> unshare = Host.systemProgram("unshare");
        if (unshare.isPresent()) {
            found.add(new UnshareIsolation(unshare.get(), files.directory("root"), root, calls));
        }
        return found;
    }

    private boolean holds(ProcessSandbox sandbox, Path canary) throws InterruptedException {
        List<String> parameters = List.of(Integer.toString(RootLayout.GUEST_ID), canary.toString());
        StageCommands probe = StageCommands.run(StageCommands.script("probe.sh", parameters));
        SandboxProcessSpec spec =
                Toolchain.of(Language.BASH, "probe", probe, "").sandbox(MEMORY_BYTES, CPU_SECONDS);
        try (SandboxProcess guest = sandbox.start(spec)) {
            ProcessResult ending = guest.run(Submission.NOTHING, ExecutionLimits.within(LIMIT), threads);
            Execution.Output output = ending.output();
            if (ending.exitCode() == 0 && output.stdout().equals("contained\n")) {
                return true;
            }
            refusals.add(sandbox.name() + ": "
                    + (ending.compiler().stderr() + output.stderr())
                            .strip()
                            .lines()
                            .findFirst()
                            .orElse("it does not start"));
        } catch (IOException e) {
            refusals.add(sandbox.name() + ": " + e.getMessage());
        }
        return false;
    }
}
