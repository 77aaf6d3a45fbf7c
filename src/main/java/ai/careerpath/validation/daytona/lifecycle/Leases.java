package ai.careerpath.validation.daytona.lifecycle;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Knows all leases that may still hold, or come to hold, a workspace. */
public final class Leases {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final WorkspaceReaper reaper;
    private final Set<Lease> open = ConcurrentHashMap.newKeySet();

    Leases(WorkspaceReaper reaper) {
        this.reaper = reaper;
    }

    public Lease open() {
        open.removeIf(Lease::isOver);
        Lease lease = new Lease(reaper);
        open.add(lease);
        return lease;
    }

    /** Releases all of them, and waits for creations under way; bounded by {@code timeout}. */
    Mono<Void> releaseAll(Duration timeout) {
        Mono<Void> released = Flux.fromIterable(open).flatMap(Lease::release).then();
        Mono<Boolean> over = Mono.fromCallable(() -> open.stream().allMatch(Lease::isOver));
        Mono<Void> settled = over.filter(Boolean::booleanValue)
                .repeatWhenEmpty(Integer.MAX_VALUE, rounds -> rounds.concatMap(round -> Mono.delay(LOOK_AGAIN)))
                .then();
        return released.then(settled).timeout(timeout).onErrorComplete();
    }
}
