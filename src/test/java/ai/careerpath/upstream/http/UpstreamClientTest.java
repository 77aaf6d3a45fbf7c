package ai.careerpath.upstream.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.UpstreamFaultContract;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

class UpstreamClientTest extends UpstreamFaultContract {

    private final UpstreamClients clients = new TestUpstreams().clients();
    private final UpstreamGuard guard = TestGuards.fast().guard("test", "Testing");

    @AfterEach
    void closeConnections() {
        clients.destroy();
    }

    record Greeting(String hello) {}

    private UpstreamClient client(URI url) {
        return client(settings(url).build());
    }

    private UpstreamClient client(UpstreamSettings settings) {
        return clients.create(settings, guard.timeLimit(), 32, "careerpath.testing");
    }

    private static UpstreamSettings.Builder settings(URI url) {
        return UpstreamSettings.of("Testing", url)
                .maxBody(DataSize.ofKilobytes(256))
                .secretHeader("Authorization", () -> "Bearer " + KEY);
    }

    private Mono<Greeting> call(URI url, Deadline deadline) {
        Mono<Greeting> call = client(url)
                .json(web -> web.post().uri("/greet/{name}", "a b").bodyValue(Map.of("q", 1)), Greeting.class);
        return guard.protect(call, deadline);
    }

    @Override
    protected Mono<String> failure(URI baseUrl, Deadline deadline) {
        return call(baseUrl, deadline)
                .map(answer -> {
                    // A body of another shape has no greeting in it: the adapter of such a body would say so.
                    if (answer.hello() == null) {
                        throw new PermanentUpstreamException("Testing", "no greeting");
                    }
                    throw new AssertionError("no failure but " + answer);
                })
                .cast(String.class)
                .onErrorResume(UpstreamException.class, e -> Mono.just(String.valueOf(e.getMessage())));
    }

    @Override
    protected Mono<?> success(URI baseUrl, Deadline deadline) {
        return call(baseUrl, deadline);
    }

    @Override
    protected String goodAnswer() {
        return "{\"hello\":\"world\",\"unknown\":[1,2,3]}";
    }

    @Test
    void sendsTheRequestAndItsSecretToTheBaseUrl() throws Exception {
        String answer =
                FaultyServer.response("200 OK\r\nContent-Type: application/vnd.x+json", "\uFEFF" + goodAnswer());
        try (FaultyServer server = FaultyServer.answering(answer)) {
            Greeting greeting =
                    call(server.url(), Deadline.in(Duration.ofSeconds(5))).block();

            assertThat(greeting).isEqualTo(new Greeting("world"));
            assertThat(server.requests().get(0))
                    .startsWith("POST /greet/a%20b HTTP/1.1")
                    .contains("Authorization: Bearer " + KEY)
                    .endsWith("\r\n\r\n{\"q\":1}");
        }
    }

    @Test
    void secretIsNotSentToAnotherHost() throws Exception {
        try (FaultyServer home = FaultyServer.answering("");
                FaultyServer elsewhere = FaultyServer.answering("")) {
            Mono<Void> call = client(home.url()).send(web -> web.get().uri(elsewhere.url() + "/x"));

            assertThatThrownBy(call::block)
                    .isInstanceOf(PermanentUpstreamException.class)
                    .hasMessageContaining("is not sent to 127.0.0.1");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void keyThatTheUpstreamRepeatsIsMasked() throws Exception {
        String echo = "{\"error\":{\"message\":\"bad input near " + KEY + "\"}}";
        try (FaultyServer server = FaultyServer.answering(FaultyServer.response("422 No", echo))) {
            assertThat(message(server.url(), Duration.ofSeconds(5)))
                    .isEqualTo("Testing answered 422 Unprocessable Entity: bad input near ***");
        }
    }

    @Test
    void keyInAGoodAnswerIsMaskedToo() throws Exception {
        String echo = "{\"hello\":\"you with the key " + KEY + "\"}";
        try (FaultyServer server =
                FaultyServer.answering(FaultyServer.response("200 OK\r\nContent-Type: application/json", echo))) {
            assertThat(call(server.url(), soon()).block()).isEqualTo(new Greeting("you with the key ***"));
        }
    }

    @Test
    void otherUnicodeEncodingsAreReadAsJsonMayHaveThem() throws Exception {
        byte[] body = goodAnswer().getBytes(StandardCharsets.UTF_16);
        try (FaultyServer server = FaultyServer.that((request, socket, out) -> {
            out.write(
                    ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        })) {
            assertThat(call(server.url(), soon()).block()).isEqualTo(new Greeting("world"));
        }
    }

    /** The server reads one request of each connection, so a second call on the first one would never be answered. */
    @Test
    void connectionOnWhichNoAnswerCameIsNotUsedAgain() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer server = FaultyServer.that((request, socket, out) -> {
            if (request == 1) {
                end.await();
            }
            out.write(good().getBytes(StandardCharsets.US_ASCII));
        })) {
            UpstreamClient client = client(server.url());
            assertThatThrownBy(() -> greet(client).block(Duration.ofMillis(300)))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(greet(client).block(Duration.ofSeconds(5))).isEqualTo(new Greeting("world"));
        } finally {
            end.countDown();
        }
    }

    /** Each connection serves one request, says that it stays open, and breaks at the next one. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void requestOnAStaleConnectionIsSentAgainWhereThatIsHarmless(boolean harmless) throws Exception {
        AtomicInteger broken = new AtomicInteger();
        String kept = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + goodAnswer().length() + "\r\n\r\n" + goodAnswer();
        try (FaultyServer server = FaultyServer.that((request, socket, out) -> {
            out.write(kept.getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() >= 0) {
                broken.incrementAndGet();
                socket.setSoLinger(true, 0);
            }
        })) {
            // With a second one allowed, the next request may not wait until the first is back in the pool.
            UpstreamClient client =
                    client(settings(server.url()).maxConnections(1).build());
            greet(client).block();

            if (harmless) {
                assertThat(guard.protect(greet(client), soon()).block()).isEqualTo(new Greeting("world"));
            } else {
                assertThatThrownBy(guard.once(greet(client))::block).isInstanceOf(RetriableUpstreamException.class);
            }
            assertThat(broken).hasValue(1);
            assertThat(server.requests()).hasSize(harmless ? 2 : 1);
        }
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(5));
    }

    private static Mono<Greeting> greet(UpstreamClient client) {
        return client.json(web -> web.get().uri("/greet"), Greeting.class);
    }

    private String good() {
        return FaultyServer.response("200 OK\r\nContent-Type: application/json", goodAnswer());
    }

    @Test
    void bodyOfSuccessIsReadPast() throws Exception {
        try (FaultyServer server = FaultyServer.answering(FaultyServer.response("200 OK", "{\"not\": json"))) {
            client(server.url()).send(web -> web.delete().uri("/x")).block();

            assertThat(server.requests()).hasSize(1);
        }
    }
}
