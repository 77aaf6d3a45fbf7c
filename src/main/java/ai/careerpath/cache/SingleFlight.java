package ai.careerpath.cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Lets equal work that is asked for at the same time be done once. The work is cancelled when the last of those who
 * wait for it has left, and not before.
 */
public final class SingleFlight<K, V> {

    private final ConcurrentMap<K, Mono<V>> underWay = new ConcurrentHashMap<>();

    /** The outcome of the work under way for {@code key}, or of {@code work} when none is. */
    public Mono<V> join(K key, Supplier<Mono<V>> work) {
        return Mono.defer(() -> underWay.computeIfAbsent(key, absent -> shared(absent, work)));
    }

    private Mono<V> shared(K key, Supplier<Mono<V>> work) {
        return Mono.defer(work)
                .doFinally(end -> underWay.remove(key))
                .flux()
                .replay(1)
                .refCount()
                .singleOrEmpty();
    }
}
