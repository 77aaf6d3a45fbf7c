package ai.careerpath.cache;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.testing.ClosedPort;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RedisSharedCacheTest {

    private static final Duration TTL = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Upstream calls = redis(Duration.ofSeconds(5), 50);

    private static Upstream redis(Duration timeLimit, int breakerWindow) {
        return new TestUpstreams()
                .with(TestGuards.with(timeLimit, 1, breakerWindow, 8))
                .create(RedisSharedCache.NAME, "redis");
    }

    @Test
    void whatOneInstancePutsAnotherGets() throws IOException {
        try (TestRedis redis = TestRedis.start();
                RedisSharedCache one = cache(redis.url());
                RedisSharedCache other = cache(redis.url())) {
            one.put("key", "välue", TTL).block(PATIENCE);

            assertThat(get(other, "key")).isEqualTo("välue");
            assertThat(get(other, "another key")).isNull();

            other.forget("key").block(PATIENCE);
            assertThat(get(one, "key")).isNull();
        }
    }

    @Test
    void whatIsPutDoesNotStayForEver() throws IOException {
        try (TestRedis redis = TestRedis.start();
                RedisSharedCache cache = cache(redis.url());
                RedisConnection connection = new RedisConnection(redis.url())) {
            cache.put("key", "value", TTL).block(PATIENCE);

            Long left = connection
                    .commands()
                    .flatMap(commands -> commands.pttl("key"))
                    .block(PATIENCE);
            assertThat(left).isPositive().isLessThanOrEqualTo(TTL.toMillis());
        }
    }

    @Test
    void aRedisThatComesBackIsUsedAgain(CapturedOutput log) throws IOException {
        try (TestRedis redis = TestRedis.start();
                RedisSharedCache cache = cache(redis.url())) {
            cache.put("key", "value", TTL).block(PATIENCE);
            redis.restart();

            // The first call may still meet the lost connection; the next one has a new one.
            get(cache, "key");
            cache.put("key", "new value", TTL).block(PATIENCE);

            assertThat(get(cache, "key")).isEqualTo("new value");
            assertThat(calls.health().health().getStatus().getCode()).isEqualTo("UP");
        }
    }

    @Test
    void aWrongPasswordIsToldAndNotShown(CapturedOutput log) throws IOException {
        try (TestRedis redis = TestRedis.start();
                RedisSharedCache cache = cache(redis.urlWithPassword("wrong-canary"))) {
            // A connection that the server closes at once can be seen as lost before its refusal is read.
            Awaitility.await().untilAsserted(() -> {
                assertThat(get(cache, "key")).isNull();
                assertThat(String.valueOf(calls.health().health().getDetails().get("lastCall")))
                        .isEqualTo("Redis refused: WRONGPASS");
            });

            Health health = calls.health().health();
            assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(log.getAll()).contains("Redis refused: WRONGPASS");
            assertThat(log.getAll() + health).doesNotContain("canary");
        }
    }

    @Test
    void noRedisIsAnEmptyCache() {
        try (ClosedPort nobody = new ClosedPort();
                RedisSharedCache cache = cache("redis://:canary@127.0.0.1:" + nobody.number())) {
            cache.put("key", "value", TTL).block(PATIENCE);

            assertThat(get(cache, "key")).isNull();
            assertThat(calls.health().health().getDetails())
                    .containsEntry("lastCall", "Redis cannot be reached")
                    .doesNotContainValue("canary");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HTTP/1.1 400 Bad Request\r\n\r\n", "$5\r\nab", "-ERR what is canary?\r\n", "-canary\r\n"})
    void whatIsNoRedisIsAnEmptyCache(String answer, CapturedOutput log) throws IOException {
        try (Impostor impostor = new Impostor(answer);
                RedisSharedCache cache = cache("redis://127.0.0.1:" + impostor.port())) {
            assertThat(get(cache, "key")).isNull();
            Health health = calls.health().health();
            assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(log.getAll() + health).doesNotContain("canary");
        }
    }

    @Test
    void aRedisThatNeverAnswersIsNotWaitedFor() throws IOException {
        Upstream impatient = redis(Duration.ofMillis(50), 2);
        try (Impostor silent = new Impostor(null);
                RedisSharedCache cache =
                        new RedisSharedCache(new RedisConnection("redis://127.0.0.1:" + silent.port()), impatient)) {
            assertThat(get(cache, "key")).isNull();
            assertThat(get(cache, "key")).isNull();
            assertThat(get(cache, "key")).isNull();

            assertThat(impatient.health().health().getDetails()).containsEntry("circuitBreaker", "open");
        }
    }

    private RedisSharedCache cache(String url) {
        return new RedisSharedCache(new RedisConnection(url), calls);
    }

    private static @Nullable String get(SharedCache cache, String key) {
        return cache.get(key).block(PATIENCE);
    }

    /** Listens where a Redis should be; says the same to everybody and hangs up, or says nothing for ever. */
    private static final class Impostor implements AutoCloseable {

        private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<Socket> held = new ArrayList<>();
        private final @Nullable String answer;

        Impostor(@Nullable String answer) throws IOException {
            this.answer = answer;
            Thread thread = new Thread(this::serve, "impostor");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return listener.getLocalPort();
        }

        private void serve() {
            try {
                while (true) {
                    Socket socket = listener.accept();
                    if (answer == null) {
                        held.add(socket);
                    } else {
                        answer(socket, answer);
                    }
                }
            } catch (IOException e) {
                // The test is over.
                return;
            }
        }

        private static void answer(Socket socket, String text) throws IOException {
            try (socket;
                    InputStream in = socket.getInputStream()) {
                in.read(new byte[4096]);
                socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void close() throws IOException {
            listener.close();
            for (Socket socket : held) {
                socket.close();
            }
        }
    }
}
