package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths, headers and origins of hostile or careless clients. */
class InboundHttpTest extends InboundRequests {

    @Test
    void thePublicKeysAreShown() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri("/.well-known/jwks.json")).build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"keys\":[]}");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("GET", "/career-path", "application/json", "*/*", 405, "method-not-allowed"),
                Arguments.of("PUT", "/career-path", "application/json", "*/*", 405, "method-not-allowed"),
                Arguments.of("GET", "/no-such-thing", "application/json", "*/*", 404, "not-found"),
                Arguments.of("POST", "/no-such-thing", "application/json", "*/*", 404, "not-found"),
                Arguments.of("POST", "/career-path", "text/plain", "*/*", 415, "unsupported-media-type"),
                Arguments.of("POST", "/career-path", "application/xml", "*/*", 415, "unsupported-media-type"),
                Arguments.of("POST", "/career-path", "application/json", "text/html", 406, "not-acceptable"),
                Arguments.of("POST", "/career-path", "no type at all", "*/*", 415, "unsupported-media-type"),
                Arguments.of("POST", "/career-path", "application/json", "no type at all", 406, "not-acceptable"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatThePathsDoNotTakeIsRefused(
            String method, String path, String contentType, String accept, int status, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .method(method, HttpRequest.BodyPublishers.ofString("{\"currentRole\":\"ab\",\"targetRole\":\"cd\"}"))
                .build();

        assertProblem(http.send(request, BodyHandlers.ofString()), status, type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | /career-path    | application/json | {}                          | 400 | Ungültige Anfrage            | currentRole fehlt.
            POST | /career-path    | application/json | {"currentRole":"a","targetRole":"cd"} | 400 | Ungültige Anfrage   | currentRole muss 2 bis 120 Zeichen haben.
            POST | /career-path    | application/json | {"currentRole":             | 400 | Ungültige Anfrage            | Der Inhalt ist kein gültiges JSON, Zeile 1, Spalte 16.
            POST | /career-path    | application/json | {"currentRole":5}           | 400 | Ungültige Anfrage            | currentRole hat einen Wert der falschen Art.
            POST | /code-validations | application/json | {"code":"1","language":"x"} | 400 | Ungültige Anfrage          | language muss eines von diesen sein: python, javascript, typescript, java, go, sql, bash, c, cpp, rust, php, ruby.
            GET  | /no-such-thing  | application/json | {}                          | 404 | Nicht gefunden               | Unter diesem Pfad gibt es nichts.
            GET  | /skills/none/exercises | application/json | {}                   | 404 | Nicht gefunden               | Keine Fähigkeit des Katalogs hat diese Kennung, diesen Namen oder Beinamen.
            PUT  | /career-path    | application/json | {}                          | 405 | Methode nicht erlaubt        | Dieser Pfad nimmt POST.
            POST | /career-path    | text/plain       | {}                          | 415 | Medientyp nicht unterstützt  | Bitte einen Inhalt mit Content-Type application/json senden.
            """)
    void problemsAreToldInTheLanguageThatIsAskedFor(
            String method, String path, String contentType, String body, int status, String title, String detail)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", contentType)
                .header("Accept-Language", "it, de-AT;q=0.8, en;q=0.5")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Language")).contains("de");
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(json.readTree(response.body()).get("title").asText()).isEqualTo(title);
        assertThat(json.readTree(response.body()).get("detail").asText()).isEqualTo(detail);
    }

    @Test
    void theServersOwnRefusalIsToldInTheLanguageThatIsAskedFor() throws IOException {
        String answer = new RawHttp(port)
                .exchange("GET /actuator/..%2fenv HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de\r\n"
                        + "Connection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Language: de", "Die Anfrage ist nicht zu verstehen.");
    }

    @ParameterizedTest
    @CsvSource({
        "/career-path/..;/actuator/env,404",
        "/actuator/env,404",
        "/actuator/heapdump,404",
        "/actuator/..%2fenv,400",
        "/career-path/%2e%2e/actuator/beans,404",
        "/actuator/health,200",
        "/actuator/health/liveness,200",
        "/actuator/health/readiness,200",
        "/actuator/info,200",
        "/actuator/prometheus,200"
    })
    void onlyHealthInfoAndPrometheusAreReached(String path, int status) throws IOException {
        String answer =
                new RawHttp(port).exchange("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .doesNotContain("Apache Tomcat")
                .doesNotContain("org.");
    }

    @Test
    void traceIsNotAnswered() throws IOException {
        assertThat(new RawHttp(port)
                        .exchange("TRACE /career-path HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void aTraceparentThatIsNoneIsReplaced() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/career-path"))
                .header("Content-Type", "application/json")
                .header("traceparent", "x".repeat(4000))
                .POST(HttpRequest.BodyPublishers.ofString("{\"currentRole\":\"ab\",\"targetRole\":\"cd\"}"))
                .build();

        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());

        assertThat(json.readTree(response.body()).get("id").asText()).matches("[0-9a-f]{32}");
    }

    @Test
    void headersOverTheLimitAreRefused() throws IOException {
        String answer = new RawHttp(port)
                .exchange("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: "
                        + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat");
    }

    @Test
    void aClientThatStallsDoesNotHoldUpOthersAndIsCutOff() throws Exception {
        try (Socket stalled = new RawHttp(port).open()) {
            RawHttp.send(
                    stalled,
                    "POST /career-path HTTP/1.1\r\nHost: localhost\r\nContent-Le".getBytes(StandardCharsets.US_ASCII));

            HttpResponse<String> other = send("/career-path", "{\"currentRole\":\"ab\",\"targetRole\":\"cd\"}");
            assertThat(other.statusCode()).isEqualTo(200);

            assertThat(RawHttp.readUntil(stalled, "HTTP/1.1 200")).isFalse();
        }
    }

    @Test
    void anotherSiteMayCallOnlyWhenItIsListed() throws Exception {
        assertThat(preflight("https://front.example"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: https://front.example");
        assertThat(preflight("https://evil.example"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Access-Control-Allow-Origin");
    }

    @Test
    void listedSiteMayReadToo() throws Exception {
        assertThat(new RawHttp(port)
                        .exchange("GET /roles?q=tester HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Origin: https://front.example\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: https://front.example");
    }

    private String preflight(String origin) throws IOException {
        return new RawHttp(port)
                .exchange("OPTIONS /career-path HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: " + origin
                        + "\r\nAccess-Control-Request-Method: POST\r\n"
                        + "Access-Control-Request-Headers: content-type\r\n\r\n");
    }
}
