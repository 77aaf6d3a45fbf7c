package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.model.Deadline;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

class UpstreamClientTest extends UpstreamFaultContract {

    private final UpstreamClients clients = new UpstreamClients(ObservationRegistry.NOOP);
    private final UpstreamGuard guard = TestGuards.fast().guard("test", "Testing");

    @AfterEach
    void closeConnections() {
        clients.destroy();
    }

    record Greeting(String hello) {}

    private UpstreamClient client(URI url) {
        return clients.create(UpstreamSettings.of("Testing", url)
                .withMaxBody(DataSize.ofKilobytes(256))
                .withSecretHeader("Authorization", () -> "Bearer " + KEY));
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
    void bodyOfSuccessIsReadPast() throws Exception {
        try (FaultyServer server = FaultyServer.answering(FaultyServer.response("200 OK", "{\"not\": json"))) {
            client(server.url()).send(web -> web.delete().uri("/x")).block();

            assertThat(server.requests()).hasSize(1);
        }
    }
}
