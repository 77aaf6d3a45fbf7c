package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What attackers send who speak HTTP badly on purpose. */
@HttpTest
class HostileHttpTest {

    private static final String PROBLEM = "application/problem+json";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** What Tomcat itself refuses, and what it gives up in the middle. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET /actuator/health HTTP/3.7 | Host: a                             | ''       | 505
                    POST /career-path HTTP/1.1    | X: no host                          | ''       | 400
                    POST /career-path HTTP/1.1    | Host: a b c                         | ''       | 400
                    POST /<script> HTTP/1.1       | Host: a                             | ''       | 400
                    POST /career-path%00 HTTP/1.1 | Host: a                             | ''       | 400
                    F<O> /career-path HTTP/1.1    | Host: a                             | ''       | 400
                    POST /career-path HTTP/1.1    | Content-Length: 99999999999999999999 | ''      | 400
                    POST /career-path HTTP/1.1    | Transfer-Encoding: xchunked         | ''       | 501
                    POST /career-path HTTP/1.1    | Transfer-Encoding: chunked          | zz_{}_0_ | 400
                    POST /career-path HTTP/1.1    | Expect: something                   | ''       | 417
                    PROPFIND / HTTP/1.1           | Host: a                             | ''       | 405
                    GET / HTTP/1.1                | Range: bytes=9-5,junk               | ''       | 416
                    GET /error HTTP/1.1           | Host: a                             | ''       | 404
                    """)
    void whatIsNoProperHttpGetsAProblemDocumentToo(String start, String header, String body, int status)
            throws IOException {
        String host = header.startsWith("Host") || header.contains("no host") ? "" : "Host: localhost\r\n";
        String answer = new RawHttp(port)
                .exchange(start + "\r\n" + host + header
                        + "\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
                        + body.replace("_", "\r\n"));

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains(PROBLEM)
                .contains("nosniff")
                .contains("\"status\":" + status)
                .doesNotContain("<html", "Tomcat", "Exception", "\"instance\":\"/error\",\"traceId\":null");
    }

    /**
     * A thread waits for a body: clients that send theirs byte by byte get few of them, and not for long. Which of them
     * get one depends on how fast the machine is, that not all of them do does not.
     */
    @Test
    void bodiesThatDoNotArriveLeaveThreadsForOthers() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < 250; i++) {
                Socket socket = new RawHttp(port).open();
                stalled.add(socket);
                RawHttp.send(
                        socket,
                        "POST /career-path HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
                                .getBytes(StandardCharsets.US_ASCII));
            }

            HttpRequest probe = HttpRequest.newBuilder(uri("/actuator/health/liveness"))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            assertThat(http.send(probe, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            Set<String> statuses = new TreeSet<>();
            for (Socket socket : stalled) {
                statuses.add(RawHttp.statusLine(socket));
            }
            assertThat(statuses).containsExactly("HTTP/1.1 408 ", "HTTP/1.1 429 ");
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatTricklesInIsGivenUp() throws Exception {
        try (Socket socket = new RawHttp(port).open()) {
            RawHttp.send(
                    socket,
                    "POST /nothing-here HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(RawHttp.readUntil(socket, "HTTP/1.1 404")).isTrue();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> isClosed(socket));
        }
    }

    private static boolean isClosed(Socket socket) {
        try {
            RawHttp.send(socket, new byte[] {' '});
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: javascript",
                "Forwarded: for=evil;host=evil.example\r\nX-Forwarded-Prefix: /evil.example",
                "X-HTTP-Method-Override: DELETE\r\nX-Original-URL: /evil.example",
                "X-Request-ID: evil.example\r\nX-Correlation-ID: evil.example\r\nbaggage: a=evil.example"
            })
    void headersThatClientsMayMakeUpChangeNothing(String headers) throws IOException {
        String links = new RawHttp(port)
                .exchange("GET /actuator HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n\r\n");
        assertThat(links).startsWith("HTTP/1.1 200").doesNotContain("evil").doesNotContain("javascript");

        byte[] body = "{\"currentRole\":\"ab\",\"targetRole\":\"cd\"}".getBytes(StandardCharsets.US_ASCII);
        String answer = new RawHttp(port)
                .exchange("POST /career-path HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n"
                        + new String(body, StandardCharsets.US_ASCII));
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":1e999999999,\"currentRole\":\"ab\",\"targetRole\":\"cd\"}",
                "{\"@class\":\"java.lang.Runtime\",\"__proto__\":{},\"currentRole\":\"ab\",\"targetRole\":\"cd\"}"
            })
    void oddButValidJsonIsTaken(String body) throws Exception {
        assertThat(statusOf(body)).isEqualTo(200);
    }

    private int statusOf(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/career-path"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
