package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine holds while it is open: its files, its sandbox and its threads. */
final class EngineResources implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EngineResources.class);
    private static final ExecutionLimits TRIAL = ExecutionLimits.within(Duration.ofSeconds(60));
    private static final long DEATH_SECONDS = 10;

    private final ExecutorService threads = Executors.newCachedThreadPool(Threads.named("sandbox-io"));
    private final ScheduledExecutorService launcher =
            Executors.newSingleThreadScheduledExecutor(Threads.named("sandbox-launcher"));
    private @Nullable PrivateDirectory files;
    private @Nullable ProcessSandbox sandbox;
    private @Nullable ToolchainSearch search;
    private boolean closed;

    /** @throws MissingRuntimeException when no isolation holds here; the message says why and what to do */
    void open(EngineOptions options) throws MissingRuntimeException, IOException, InterruptedException {
        PrivateDirectory directory = PrivateDirectory.create(options.directory());
        synchronized (this) {
            files = directory;
            if (closed) {
                directory.close();
                throw new InterruptedException("closed while it opened");
            }
        }
        ProcessSandbox found = new IsolationProbe(directory, threads, options).find();
        search = new ToolchainSearch(directory, found, threads);
        sandbox = found;
    }

    /** Finds the language's toolchain and runs a program with it. */
    Readiness prepare(Language language) {
        if (search == null || sandbox == null) {
            return Readiness.missing("the local sandbox is closed");
        }
        try {
            Toolchain toolchain = LanguageDefinitions.of(language).find(search);
            LanguageRunner runner = new LanguageRunner(toolchain, sandbox, threads, launcher);
            Execution greeting = runner.runCold(new Program("trial", language, toolchain.greeting()), TRIAL);
            if (greeting.outcome() == Outcome.EXECUTED && greeting.stdout().contains("ready")) {
                return new Readiness(LanguageSupport.by(toolchain.runtime() + ", " + sandbox.name()), runner);
            }
            return Readiness.missing(toolchain.runtime() + " does not work in the sandbox: " + complaint(greeting));
        } catch (MissingRuntimeException | IOException e) {
            return Readiness.missing(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Readiness.missing("the service is shutting down");
        } catch (RuntimeException e) {
            log.warn("Process engine: {}: the set-up failed", language.id(), e);
            return Readiness.FAILED;
        }
    }

    /** Starts nothing more, and kills what runs. */
    synchronized void kill() {
        closed = true;
        launcher.shutdownNow();
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        kill();
        awaitLauncher();
        threads.shutdownNow();
        if (files != null) {
            files.close();
        }
    }

    /** A guest that was just being started is killed by the thread that started it. */
    private void awaitLauncher() {
        try {
            launcher.awaitTermination(DEATH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String complaint(Execution greeting) {
        String said = greeting.reason() != null ? greeting.reason() : greeting.stderr();
        return said.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(greeting.outcome().id());
    }
}
