package ai.careerpath.cache;

import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Shares texts through Redis. While Redis is away each instance has its own cache, as if there were none. */
final class RedisSharedCache implements SharedCache, AutoCloseable {

    static final String NAME = "Redis";

    private static final Pattern KIND = Pattern.compile("[A-Z]{2,20}\\b");

    private static final Logger log = LoggerFactory.getLogger(RedisSharedCache.class);

    private final RedisConnection connection;
    private final Upstream redis;
    private final AtomicBoolean away = new AtomicBoolean();

    RedisSharedCache(RedisConnection connection, Upstream redis) {
        this.connection = connection;
        this.redis = redis;
    }

    @Override
    public Mono<String> get(String key) {
        return call("GET", redis -> redis.get(key));
    }

    @Override
    public Mono<Void> put(String key, String value, Duration ttl) {
        return call("SET", redis -> redis.set(key, value, SetArgs.Builder.px(ttl)))
                .then();
    }

    @Override
    public Mono<Void> forget(String key) {
        return call("DEL", redis -> redis.del(key)).then();
    }

    @Override
    public void close() {
        connection.close();
    }

    private <T> Mono<T> call(String operation, Function<RedisReactiveCommands<String, String>, Mono<T>> command) {
        Mono<T> call = Mono.defer(() -> connection.commands().flatMap(command)).onErrorMap(RedisSharedCache::failure);
        return redis.once(redis.call(operation, call))
                .doOnSuccess(value -> isBack())
                .doOnError(UpstreamException.class, this::isAway)
                .onErrorComplete(UpstreamException.class);
    }

    private static UpstreamException failure(Throwable failure) {
        return causes(failure)
                .filter(RedisCommandExecutionException.class::isInstance)
                .findFirst()
                .<UpstreamException>map(
                        refusal -> new PermanentUpstreamException(NAME, "Redis refused: " + kind(refusal)))
                .orElseGet(() ->
                        new RetriableUpstreamException(NAME, Wording.verbatim("Redis cannot be reached"), failure));
    }

    /** The first word of a refusal is its kind, such as WRONGPASS; the others may repeat the password. */
    private static String kind(Throwable refusal) {
        Matcher kind = KIND.matcher(String.valueOf(refusal.getMessage()));
        return kind.lookingAt() ? kind.group() : "for no known reason";
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(10);
    }

    private void isAway(UpstreamException failure) {
        if (away.compareAndSet(false, true)) {
            log.warn("{}; answers are remembered by each instance for itself until that works", failure.getMessage());
        }
    }

    private void isBack() {
        if (away.compareAndSet(true, false)) {
            log.info("Redis answers again; answers are shared");
        }
    }
}
