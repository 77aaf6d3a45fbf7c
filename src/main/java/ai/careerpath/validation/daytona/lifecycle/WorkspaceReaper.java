package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Deletes workspaces, for as long as it takes, while nobody waits. What it has to give up on, it tries again with the
 * next sweep.
 */
public final class WorkspaceReaper {

    private static final Logger log = LoggerFactory.getLogger(WorkspaceReaper.class);
    // Longer than all waits of the delete's retry together: how often it is tried is that retry's to say.
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final Retry LAST_TRIES = Retry.fixedDelay(5, Duration.ofMillis(200));
    private static final int LAST_CONCURRENCY = 16;

    private final WorkspaceApi api;
    private final Upstream upstream;
    private final WorkspaceRegistry registry;
    private final Map<WorkspaceRef, Disposable.Swap> pending = new ConcurrentHashMap<>();
    private final Map<WorkspaceRef, String> givenUp = new ConcurrentHashMap<>();

    WorkspaceReaper(WorkspaceApi api, Upstream upstream, WorkspaceRegistry registry) {
        this.api = api;
        this.upstream = upstream;
        this.registry = registry;
    }

    /** Takes the workspace over and returns at once. One without id may or may not be there. */
    void reap(WorkspaceRef ref) {
        Disposable.Swap work = Disposables.swap();
        if (pending.putIfAbsent(ref, work) != null) {
            return;
        }
        givenUp.remove(ref);
        Deadline deadline = Deadline.in(TIMEOUT);
        Mono<Void> deletion = upstream.retrying(upstream.admit(delete(ref), deadline), deadline)
                .then();
        work.update(deletion.doOnError(failure -> giveUp(ref, failure))
                .onErrorComplete()
                .doOnSuccess(done -> pending.remove(ref, work))
                .subscribe());
    }

    /** Tries again what it gave up on. */
    void retryGivenUp() {
        List.copyOf(givenUp.keySet()).forEach(this::reap);
    }

    /** Why the deletions that were given up failed last; empty when there is none. */
    public Optional<String> trouble() {
        return givenUp.values().stream().findFirst();
    }

    /** How many deletions are under way or wait for the next sweep. */
    public int backlog() {
        return pending.size() + givenUp.size();
    }

    /** Ends all waiting and makes the last tries for what is left; bounded by {@code timeout}. */
    Mono<Void> drain(Duration timeout) {
        return Flux.fromStream(() -> Stream.concat(pending.keySet().stream(), givenUp.keySet().stream())
                        .distinct())
                .flatMap(this::lastTries, LAST_CONCURRENCY)
                .then()
                .timeout(timeout)
                .onErrorComplete()
                .doOnTerminate(this::tellWhatIsLeft);
    }

    private Mono<Void> lastTries(WorkspaceRef ref) {
        Disposable.Swap work = pending.get(ref);
        if (work != null) {
            work.dispose();
        }
        return delete(ref)
                .retryWhen(LAST_TRIES)
                .doOnSuccess(done -> {
                    pending.remove(ref);
                    givenUp.remove(ref);
                })
                .onErrorComplete()
                .then();
    }

    private Mono<Boolean> delete(WorkspaceRef ref) {
        if (ref.id() == null && !api.deletesByName()) {
            // The name in place of the id is not part of that API's contract: one try is all it is worth.
            return api.delete(ref).onErrorComplete().thenReturn(false).doOnNext(done -> registry.unknown(ref));
        }
        return api.delete(ref).doOnNext(existed -> {
            if (existed || ref.id() != null) {
                registry.deleted(ref);
            } else {
                registry.neverExisted(ref);
            }
        });
    }

    private void giveUp(WorkspaceRef ref, Throwable failure) {
        givenUp.put(ref, String.valueOf(failure.getMessage()));
        log.warn(
                "Workspace {} is not deleted yet and will be tried again with the next sweep: {}",
                ref.address(),
                failure.getMessage());
    }

    private void tellWhatIsLeft() {
        if (backlog() > 0) {
            log.warn("{} workspaces are left to the next start, or to Daytona's own auto-delete", backlog());
        }
    }
}
