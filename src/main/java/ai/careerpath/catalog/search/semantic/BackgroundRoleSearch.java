package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.search.Meaning;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.search.TaskHit;
import ai.careerpath.catalog.search.embedding.ModelUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search by meaning, which is loaded while the service answers already; finds nothing until then. */
final class BackgroundRoleSearch implements MeaningSearch, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BackgroundRoleSearch.class);

    private final Supplier<LoadedSearch> loader;
    private volatile @Nullable LoadedSearch meaning;
    private volatile String reason = "the sentence model is loaded once the service is ready";
    private boolean closed;

    /** @param loader what to load; may take long and throw */
    BackgroundRoleSearch(Supplier<LoadedSearch> loader) {
        this.loader = loader;
    }

    /** A search and what to free when it is not used any more. */
    record LoadedSearch(MeaningSearch search, Runnable release) {}

    @Override
    public Optional<Meaning> search(String text) {
        return ask(search -> search.search(text), Optional.empty());
    }

    @Override
    public List<TaskHit> tasks(String text) {
        return ask(search -> search.tasks(text), List.of());
    }

    @Override
    public List<List<TaskHit>> tasks(String text, List<String> beginnings) {
        return ask(search -> search.tasks(text, beginnings), List.of(List.of()));
    }

    private <T> T ask(Function<MeaningSearch, T> question, T nothing) {
        LoadedSearch loaded = meaning;
        if (loaded == null) {
            return nothing;
        }
        try {
            return question.apply(loaded.search());
        } catch (IllegalStateException e) {
            log.warn("A title was not searched by its meaning: {}", e.getMessage());
            return nothing;
        }
    }

    /** Which search answers and why, for people who operate the service. */
    Map<String, String> describe() {
        return Map.of("active", meaning == null ? "lexical" : "semantic", "reason", reason);
    }

    void stayLexical(String why) {
        reason = why;
    }

    /** Begins to load; returns at once. */
    Thread start() {
        reason = "the sentence model is still loading";
        Thread thread = new Thread(this::load, "role-search-loader");
        thread.setDaemon(true);
        // What people wait for comes first.
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return thread;
    }

    @Override
    public synchronized void close() {
        closed = true;
        LoadedSearch loaded = meaning;
        meaning = null;
        if (loaded != null) {
            loaded.release().run();
        }
    }

    private void load() {
        long start = System.nanoTime();
        try {
            use(loader.get());
            reason = "the sentence model is loaded";
            log.info("Roles are searched by meaning, ready after {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (ModelUnavailableException e) {
            reason = String.valueOf(e.getMessage());
            log.warn("Roles are searched by the words of their titles only: {}", reason);
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            reason = "the sentence model did not load, see the log";
            log.error("Roles are searched by the words of their titles only", e);
        }
    }

    private synchronized void use(LoadedSearch loaded) {
        if (closed) {
            loaded.release().run();
        } else {
            meaning = loaded;
        }
    }
}
