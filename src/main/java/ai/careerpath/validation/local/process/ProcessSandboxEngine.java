package ai.careerpath.validation.local.process;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.validation.Execution;
import ai.careerpath.validation.local.ExecutionLimits;
import ai.careerpath.validation.local.LanguageSupport;
import ai.careerpath.validation.local.SandboxEngine;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Runs programs as Linux processes, each in namespaces of its own. Looks for isolation and toolchains in the background
 * from its construction on; whoever asks earlier waits.
 */
@Component
public final class ProcessSandboxEngine implements SandboxEngine, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ProcessSandboxEngine.class);

    private final ExecutorService background = Executors.newSingleThreadExecutor(Threads.named("sandbox-setup"));
    private final Map<Language, CompletableFuture<Readiness>> languages = new EnumMap<>(Language.class);
    private final Workplace workplace = new Workplace();

    @Autowired
    public ProcessSandboxEngine() {
        this(EngineOptions.everything());
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
        return readiness(language).support();
    }

    @Override
    public Execution execute(Program program, ExecutionLimits limits) throws InterruptedException {
        Readiness readiness = readiness(program.language());
        LanguageRunner runner = readiness.runner();
        return runner == null
                ? Execution.unavailable(readiness.support().detail())
                : runner.run(program.code(), limits);
    }

    /** Kills what still runs and deletes the engine's files. */
    @Override
    public void close() throws IOException {
        background.shutdownNow();
        languages.values().forEach(each -> each.complete(Readiness.missing("the service is shutting down")));
        workplace.close();
    }

    private Readiness readiness(Language language) {
        CompletableFuture<Readiness> found = languages.get(language);
        return found == null ? Readiness.missing("no such language") : found.join();
    }

    private void setUp(EngineOptions options) {
        try {
            workplace.open(options);
        } catch (MissingRuntimeException | IOException e) {
            log.info("Process engine: unavailable: {}", e.getMessage());
            completeAll(Readiness.missing(String.valueOf(e.getMessage())));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return; // close() has answered for us
        }
        languages.forEach((language, readiness) -> {
            Readiness found = workplace.prepare(language);
            log.info("Process engine: {}: {}", language.id(), found.support().detail());
            readiness.complete(found);
        });
    }

    private void completeAll(Readiness readiness) {
        languages.values().forEach(each -> each.complete(readiness));
    }
}
