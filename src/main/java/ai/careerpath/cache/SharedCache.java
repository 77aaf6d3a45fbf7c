package ai.careerpath.cache;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Texts that several instances remember together. Never fails: where it cannot be reached, it has nothing. */
interface SharedCache {

    SharedCache NONE = new SharedCache() {
        @Override
        public Mono<String> get(String key) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> put(String key, String value, Duration ttl) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> forget(String key) {
            return Mono.empty();
        }
    };

    /** The text under the key; empty when there is none. */
    Mono<String> get(String key);

    /** Remembers the text for at most {@code ttl}. */
    Mono<Void> put(String key, String value, Duration ttl);

    /** Drops the text under the key. */
    Mono<Void> forget(String key);
}
