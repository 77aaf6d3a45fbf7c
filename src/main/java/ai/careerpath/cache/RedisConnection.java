package ai.careerpath.cache;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The one connection to Redis, opened at once, and when it is needed again after it was lost. Nothing is repeated or queued
 * for a later connection: what cannot be sent now fails now.
 */
final class RedisConnection implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    private final RedisClient client;
    private final RedisURI address;
    private @Nullable CompletableFuture<StatefulRedisConnection<String, String>> current;

    RedisConnection(String url) {
        this.address = RedisURI.create(url);
        this.address.setTimeout(CONNECT_TIMEOUT);
        this.client = RedisClient.create();
        client.setOptions(ClientOptions.builder()
                .autoReconnect(false)
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(1_000)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(CONNECT_TIMEOUT).build())
                .build());
        connection(); // the first question should not be the one that waits for it
    }

    /** Connecting goes on when a caller no longer waits for it: the next one needs it too. */
    Mono<RedisReactiveCommands<String, String>> commands() {
        return Mono.fromFuture(this::settled, true).flatMap(Function.identity()).map(StatefulRedisConnection::reactive);
    }

    // A future that fails after its last waiter has left would be reported by Reactor as an error nobody handled.
    private CompletableFuture<Mono<StatefulRedisConnection<String, String>>> settled() {
        return connection().handle((made, failure) -> failure == null ? Mono.just(made) : Mono.error(failure));
    }

    private synchronized CompletableFuture<StatefulRedisConnection<String, String>> connection() {
        if (current == null || isLost(current)) {
            current = client.connectAsync(StringCodec.UTF8, address).toCompletableFuture();
        }
        return current;
    }

    private static boolean isLost(CompletableFuture<StatefulRedisConnection<String, String>> connection) {
        return connection.isCompletedExceptionally()
                || connection.isDone() && !connection.join().isOpen();
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, CONNECT_TIMEOUT);
    }
}
