package ai.careerpath.sandbox.process;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;

/**
 * A shell in a sandbox of the process engine, with the toolchain of one language: what a workspace of Daytona's is, and
 * as closed to the machine as any program.
 */
public final class ContainedShell implements AutoCloseable {

    private static final ExecutionLimits LIMITS =
            new ExecutionLimits(Duration.ofMinutes(2), 256L << 20, 4 << 20, 16L << 20);
    private static final RuntimeOverhead OVERHEAD =
            RuntimeOverhead.of(512).manyTasks().temporary(256);
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final PrivateDirectory files;
    private final ExecutorService threads = Executors.newCachedThreadPool(Threads.named("contained-shell"));
    private final ScheduledExecutorService launcher =
            Executors.newSingleThreadScheduledExecutor(Threads.named("contained-shell-launcher"));
    private final ProcessSandbox sandbox;
    private final Map<Language, LanguageRunner> shells = new ConcurrentHashMap<>();

    private ContainedShell(Path directory) throws MissingRuntimeException, IOException, InterruptedException {
        files = PrivateDirectory.create(directory);
        sandbox = new IsolationProbe(files, threads, new EngineOptions(directory, true, true, Set.of())).find();
    }

    /** @throws MissingRuntimeException where no isolation holds */
    public static ContainedShell in(Path directory) throws MissingRuntimeException, IOException, InterruptedException {
        return new ContainedShell(directory);
    }

    /** Executes a POSIX shell command that needs what the language needs. */
    public Execution execute(Language language, String command) throws InterruptedException {
        return shells.computeIfAbsent(language, this::shell).runCold(new Program("command", language, command), LIMITS);
    }

    private LanguageRunner shell(Language language) {
        Path home = Path.of(System.getProperty("java.home"));
        StageCommands commands = StageCommands.run(
                "/bin/sh",
                "-c",
                BundledFile.text("/ai/careerpath/sandbox/workspace.sh"),
                "workspace.sh",
                home.resolve("bin").toString(),
                "/code/" + language.entrypoint());
        try {
            Toolchain toolchain = language == Language.TYPESCRIPT
                    ? LanguageDefinitions.of(language).find(new ToolchainSearch(files, sandbox, threads))
                    : Toolchain.of(language, "shell", commands, "").seeing(Installation.mounts(home), Map.of());
            return new LanguageRunner(toolchain.with(commands).taking(OVERHEAD, NEVER), sandbox, threads, launcher);
        } catch (MissingRuntimeException | IOException | InterruptedException e) {
            throw new IllegalStateException(language.id(), e);
        }
    }

    @Override
    public void close() throws IOException {
        launcher.shutdownNow();
        sandbox.close();
        threads.shutdownNow();
        files.close();
    }
}
