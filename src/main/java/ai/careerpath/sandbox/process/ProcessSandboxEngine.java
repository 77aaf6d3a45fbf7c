package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.ConditionalOnEngine;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.LocalSandboxProperties;
import ai.careerpath.sandbox.SandboxEngine;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Runs programs as Linux processes, each in namespaces of its own. Looks for isolation and toolchains in the background
 * from its construction on; a program that comes earlier waits, half a minute at most.
 */
@Component
@Order(1)
@ConditionalOnEngine("process")
public final class ProcessSandboxEngine implements SandboxEngine, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ProcessSandboxEngine.class);

    private static final int SHUTDOWN_SECONDS = 10;
    private static final int TIMEOUT_SECONDS = 30;

    private final ExecutorService background = Executors.newSingleThreadExecutor(Threads.named("sandbox-setup"));
    private final Map<Language, CompletableFuture<Readiness>> languages = new EnumMap<>(Language.class);
    private final EngineResources resources = new EngineResources();

    @Autowired
    public ProcessSandboxEngine(LocalSandboxProperties properties) {
        this(EngineOptions.with(properties.languages()));
    }

    ProcessSandboxEngine(EngineOptions options) {
        for (Language language : Language.values()) {
            languages.put(language, new CompletableFuture<>());
        }
        background.execute(() -> setUp(options));
    }

    @Override
    public String name() {
        return "process";
    }

    @Override
    public LanguageSupport support(Language language) {
        return Objects.requireNonNull(languages.get(language))
                .getNow(Readiness.PREPARING)
                .support();
    }

    /** The same once it is known, or after half a minute. */
    LanguageSupport awaitSupport(Language language) throws InterruptedException {
        return readiness(language).support();
    }

    @Override
    public Execution execute(Program program, ExecutionLimits limits) throws InterruptedException {
        Readiness readiness = readiness(program.language());
        LanguageRunner runner = readiness.runner();
        return runner == null ? Execution.unavailable(readiness.support().detail()) : runner.run(program, limits);
    }

    /** Kills what still runs and deletes the engine's files. */
    @Override
    public void close() throws IOException {
        background.shutdownNow();
        completeAll(Readiness.missing("the service is shutting down"));
        resources.kill();
        awaitBackground();
        resources.close();
    }

    private Readiness readiness(Language language) throws InterruptedException {
        try {
            return Objects.requireNonNull(languages.get(language)).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Readiness.PREPARING;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nothing completes these futures with an exception", e);
        }
    }

    private void setUp(EngineOptions options) {
        try {
            resources.open(options);
            for (Language language : LanguageDefinitions.quickestFirst()) {
                Readiness found = options.languages().contains(language)
                        ? resources.prepare(language)
                        : Readiness.missing(language.id() + " is switched off");
                log.info(
                        "Process engine: {}: {}", language.id(), found.support().detail());
                Objects.requireNonNull(languages.get(language)).complete(found);
            }
        } catch (MissingRuntimeException | IOException e) {
            log.info("Process engine: unavailable: {}", e.getMessage());
            completeAll(Readiness.missing(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // close() has answered for us
        } catch (RuntimeException e) {
            log.warn("Process engine: the set-up failed", e);
        } finally {
            completeAll(Readiness.FAILED);
        }
    }

    // What the set-up still writes must not come back after it was deleted.
    private void awaitBackground() {
        try {
            if (!background.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
                log.warn("Process engine: the set-up did not end within {} s", SHUTDOWN_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void completeAll(Readiness readiness) {
        languages.values().forEach(each -> each.complete(readiness));
    }
}
