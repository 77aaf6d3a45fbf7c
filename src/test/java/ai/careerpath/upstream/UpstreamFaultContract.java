package ai.careerpath.upstream;

import static ai.careerpath.upstream.FaultyServer.answering;
import static ai.careerpath.upstream.FaultyServer.response;
import static ai.careerpath.upstream.FaultyServer.that;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.step.Deadline;
import ai.careerpath.testing.ClosedPort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the adapter of any upstream does when the other side misbehaves: it fails in time with one clear sentence, tries
 * again only where that can help, reads no more than it may, and shows its key to nobody. A test of an adapter extends
 * this class and says how the adapter is called.
 */
public abstract class UpstreamFaultContract extends CalledAdapter {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final String HTML = "<html><body>Please <b>log in</b> at the gateway " + KEY + "</body></html>";

    @Test
    void connectionRefused() {
        try (ClosedPort nobody = new ClosedPort()) {
            assertThat(message(URI.create("http://127.0.0.1:" + nobody.number()), LONG))
                    .contains("cannot be reached");
        }
    }

    @Test
    void unknownHost() {
        assertThat(message(URI.create("http://upstream.invalid"), LONG)).contains("cannot be reached");
    }

    @Test
    void connectNeverCompletes() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();
            message(URI.create("http://127.0.0.1:" + full.getLocalPort()), SHORT);
        }
    }

    @Test
    void neverAnswers() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer server = that((request, socket, out) -> end.await())) {
            message(server.url(), SHORT);
        } finally {
            end.countDown();
        }
    }

    @Test
    void oneByteNowAndThenDoesNotKeepTheCallAlive() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer server = that((request, socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8));
            while (!end.await(100, TimeUnit.MILLISECONDS)) {
                out.write(' ');
            }
        })) {
            message(server.url(), SHORT);
        } finally {
            end.countDown();
        }
    }

    @Test
    void connectionReset() throws Exception {
        try (FaultyServer server = that((request, socket, out) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        })) {
            message(server.url(), LONG);
        }
    }

    @Test
    void emptyAnswer() throws Exception {
        try (FaultyServer server = answering("")) {
            message(server.url(), LONG);
        }
    }

    @Test
    void answerThatIsNotHttp() throws Exception {
        try (FaultyServer server = answering("\u0001\u0002 what? \u0003\r\n\r\n")) {
            message(server.url(), LONG);
        }
    }

    @Test
    void truncatedJson() throws Exception {
        String good = goodAnswer();
        failsOnceWithBadPayload(
                response("200 OK\r\nContent-Type: application/json", good.substring(0, good.length() / 2)));
    }

    @Test
    void bodyShorterThanItsLength() throws Exception {
        failsOnceWithBadPayload(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n" + goodAnswer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\nContent-Type: text/html", "", "\r\nContent-Type: application/json", "\r\nContent-Type: ;;"})
    void loginPageInPlaceOfJson(String contentType) throws Exception {
        failsOnceWithBadPayload(response("200 OK" + contentType, HTML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "[]", "42", "\"text\"", "{} {}", "{\"a\":1,\"a\":2}"})
    void jsonOfAnotherShape(String body) throws Exception {
        try (FaultyServer server = answering(response("200 OK\r\nContent-Type: application/json", body))) {
            message(server.url(), LONG);
            assertThat(calls(server)).isEqualTo(1);
        }
    }

    @Test
    void hugeBodyIsNotReadToItsEnd() throws IOException {
        try (FaultyServer server = FaultyServer.sendingForLong()) {
            assertThat(message(server.url(), LONG)).contains("too large");
            assertThat(server.written()).isLessThan(40L << 20);
        }
    }

    @Test
    void compressedBombIsNotUnpacked() throws Exception {
        try (FaultyServer server = FaultyServer.sendingABomb()) {
            message(server.url(), LONG);
            assertThat(server.requests().get(0).toLowerCase(Locale.ROOT)).doesNotContain("accept-encoding");
        }
    }

    @Test
    void numberWithoutEnd() throws Exception {
        failsOnceWithBadPayload(
                response("200 OK\r\nContent-Type: application/json", "{\"a\":" + "9".repeat(100_000) + "}"));
    }

    /** No key of ours is repeated, wherever the upstream puts it. */
    @Test
    void keyInPlaceOfAContentType() throws Exception {
        failsOnceWithBadPayload(response("200 OK\r\nContent-Type: " + KEY, goodAnswer()));
    }

    @Test
    void deepJson() throws Exception {
        failsOnceWithBadPayload(response(
                "200 OK\r\nContent-Type: application/json", "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectIsNotFollowedAndTheKeyStaysHome(int status) throws Exception {
        try (FaultyServer elsewhere = answering(response("200 OK\r\nContent-Type: application/json", goodAnswer()))) {
            // By another name, so that it is another host for the client too.
            String address = "http://localhost:" + elsewhere.url().getPort() + "/new";
            isNotFollowed(response(status + " Moved\r\nLocation: " + address, ""));
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data", "/", "//evil.invalid/x", "file:///etc/passwd"})
    void redirectToNowhereElseIsFollowedEither(String address) throws Exception {
        isNotFollowed(response("302 Found\r\nLocation: " + address, ""));
    }

    private void isNotFollowed(String answer) throws IOException {
        try (FaultyServer server = answering(answer)) {
            assertThat(message(server.url(), LONG)).contains("redirects are never followed");
            assertThat(calls(server)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void refusedKeyIsNotTriedAgain(int status) throws Exception {
        String body = "{\"message\":\"token " + KEY + " is unknown\",\"error\":\"" + KEY + "\"}";
        try (FaultyServer server = answering(response(status + " No\r\nContent-Type: application/json", body))) {
            assertThat(message(server.url(), LONG))
                    .contains(Integer.toString(status))
                    .contains("key");
            assertThat(calls(server)).isEqualTo(1);
        }
    }

    @Test
    void notFoundIsNotTriedAgain() throws Exception {
        String body = "{\"message\":\"no \\u001b[31msuch\\u0000 <script>thing</script> for " + KEY + "\"}";
        try (FaultyServer server = answering(response("404 Not Found\r\nContent-Type: application/json", body))) {
            assertThat(message(server.url(), LONG))
                    .contains("404")
                    .doesNotContain("\u001b")
                    .doesNotContain("script");
            assertThat(calls(server)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Retry-After: 1000000000", "Retry-After-sandbox-create: 99999999999999999999", "Retry-After: 60"
            })
    void waitThatDoesNotFitIsNotBegun(String header) throws Exception {
        try (FaultyServer server = answering(response("429 Slow down\r\n" + header, ""))) {
            assertThat(message(server.url(), LONG)).contains("429");
            assertThat(calls(server)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "429 Slow down",
                "429 Slow down\r\nRetry-After: 0",
                "429 Slow down\r\nRetry-After: -5",
                "429 Slow down\r\nRetry-After: soon",
                "429 Slow down\r\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT",
                "503 Down",
                "500 Oops",
                "502 Bad Gateway",
                "408 Request Timeout"
            })
    void troubleThatPassesIsTriedAgain(String trouble) throws Exception {
        String good = response("200 OK\r\nContent-Type: application/json", goodAnswer());
        try (FaultyServer server = that((request, socket, out) ->
                out.write((request == 1 ? response(trouble, HTML) : good).getBytes(StandardCharsets.UTF_8)))) {
            success(server.url(), Deadline.in(LONG)).block(LONG);
            assertThat(calls(server)).isGreaterThan(1);
        }
    }

    @Test
    void troubleThatStaysIsTriedAFewTimes() throws Exception {
        try (FaultyServer server = answering(response("500 Oops\r\nContent-Type: text/html", HTML))) {
            assertThat(message(server.url(), LONG)).contains("500");
            assertThat(calls(server)).isBetween(2L, 6L);
        }
    }

    private void failsOnceWithBadPayload(String answer) throws IOException {
        try (FaultyServer server = answering(answer)) {
            assertThat(message(server.url(), LONG)).contains("bad payload");
            assertThat(calls(server)).isEqualTo(1);
        }
    }
}
