package ai.careerpath.sandbox.process;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.cgroup.CgroupMounts;
import ai.careerpath.sandbox.process.cgroup.ControlGroups;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.Kernel;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.host.ProcessLimits;
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
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Finds out which isolation holds here, by using it. */
final class IsolationProbe {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final ProcessLimits LIMITS = new ProcessLimits(64L << 20, 0, 32, 1 << 20, 1 << 20, 10);

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
        bubblewrap.ifPresentOrElse(
                program -> found.add(new BubblewrapIsolation(program, root)),
                () -> refusals.add("bubblewrap is not installed"));
        Optional<SystemCalls> calls = SystemCalls.of(architecture);
        Optional<Path> unshare = Host.systemProgram("unshare");
        if (unshare.isPresent() && calls.isPresent()) {
            found.add(new UnshareIsolation(unshare.get(), files.directory("root"), root, calls.get()));
        }
        return found;
    }

    private boolean holds(ProcessSandbox sandbox, Path canary) throws InterruptedException {
        SandboxProcessSpec spec = new SandboxProcessSpec(
                BundledFile.text("/sandbox/probe.sh"),
                SandboxProcessSpec.newNonce(),
                LIMITS.memoryBytes(),
                false,
                List.of(Integer.toString(RootLayout.GUEST_ID), canary.toString()),
                List.of(),
                Map.of("PATH", "/usr/bin:/bin"),
                LIMITS);
        try (SandboxProcess guest = sandbox.start(spec)) {
            ProcessResult ending = guest.run("", ExecutionLimits.within(LIMIT), threads);
            Execution.Output output = ending.output();
            if (ending.exitCode() == 0 && output.stdout().equals("contained\n")) {
                return true;
            }
            refusals.add(sandbox.name() + ": "
                    + output.stderr().strip().lines().findFirst().orElse("it does not start"));
        } catch (IOException e) {
            refusals.add(sandbox.name() + ": " + e.getMessage());
        }
        return false;
    }
}
