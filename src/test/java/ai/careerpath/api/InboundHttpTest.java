package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What hostile or careless clients send. */
@HttpTest
class InboundHttpTest {

    private static final String PROBLEM = "application/problem+json";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Test
    void aDeclaredBodyOverTheLimitIsRefused() throws Exception {
        assertProblem(send("/code-validations", code("x".repeat(64 << 10))), 413, "body-too-large");
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffAtTheLimit() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/code-validations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() ->
                        new ByteArrayInputStream(code("x".repeat(64 << 10)).getBytes(StandardCharsets.UTF_8))))
                .build();

        assertProblem(http.send(request, BodyHandlers.ofString()), 413, "body-too-large");
    }

    @Test
    void anEndlessBodyIsNotRead() throws Exception {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        int sent = 0;
        try (Socket socket = new RawHttp(port).open()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /career-path HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n10000\r\n\"" + "x".repeat(0xFFFF) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            while (sent < 16_000) {
                out.write(chunk);
                sent++;
            }
        } catch (SocketException closed) {
            assertThat(closed).isNotNull();
        }
        assertThat(sent)
                .as("chunks of 64 KiB taken before the connection was cut")
                .isLessThan(1000);
    }

    @Test
    void aBodyAtTheLimitIsTaken() throws Exception {
        String empty = code("");

        HttpResponse<String> response = send("/code-validations", code("x".repeat((64 << 10) - empty.length())));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"currentRole\":\"ab\",\"targetRole\":\"cd\"} {}",
                "{\"currentRole\":5,\"targetRole\":\"cd\"}",
                "{\"currentRole\":true,\"targetRole\":\"cd\"}",
                "{\"currentRole\":{\"a\":1},\"targetRole\":\"cd\"}",
                "{\"currentRole\":null,\"targetRole\":\"cd\"}",
                "{\"currentRole\":\"ab\",\"targetRole\":\"cd\",\"knownSkills\":\"Python\"}",
                "{\"currentRole\":\"ab\",\"targetRole\":\"cd\",\"knownSkills\":[1]}",
                "{\"currentRole\":\"ab\",\"targetRole\":\"cd\",\"knownSkills\":[null]}",
                "{\"currentRole\":\"a\\ud800b\",\"targetRole\":\"cd\"}",
                "{\"currentRole\":\"a\\u0000b\",\"targetRole\":\"cd\"}",
                "{\"currentRole\":\"a\\r\\nSet-Cookie: x=y\",\"targetRole\":\"cd\"}"
            })
    void bodiesThatAreNoCareerPathRequestAreInvalid(String body) throws Exception {
        assertProblem(send("/career-path", body), 400, "invalid-request");
    }

    @Test
    void invalidUtf8IsInvalid() throws IOException {
        byte[] body = "{\"currentRole\":\"a?b\",\"targetRole\":\"cd\"}".getBytes(StandardCharsets.US_ASCII);
        body[17] = (byte) 0xFF;

        assertThat(new RawHttp(port).post("/career-path", body))
                .startsWith("HTTP/1.1 400")
                .contains(PROBLEM);
    }

    @Test
    void deepNestingAndEndlessNumbersAreInvalid() throws Exception {
        String deep = "{\"extra\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";
        String number = "{\"extra\":" + "9".repeat(60_000) + "}";

        assertProblem(send("/career-path", deep), 400, "invalid-request");
        assertProblem(send("/career-path", number), 400, "invalid-request");
    }

    @Test
    void fieldErrorsAreNamed() throws Exception {
        HttpResponse<String> response = send("/career-path", "{\"currentRole\":\"x\"}");

        JsonNode problem = json.readTree(response.body());
        assertThat(problem.get("title").asText()).isEqualTo("Invalid request");
        assertThat(problem.get("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(problem.get("errors").toString())
                .isEqualTo("[{\"field\":\"currentRole\",\"message\":\"must have 2 to 120 characters\"},"
                        + "{\"field\":\"targetRole\",\"message\":\"is required\"}]");
    }

    @Test
    void aWrongLanguageIsNamed() throws Exception {
        HttpResponse<String> response = send("/code-validations", "{\"code\":\"1\",\"language\":\"cobol\"}");

        assertProblem(response, 400, "invalid-request");
        assertThat(response.body()).contains("\"field\":\"language\"").contains("python, javascript");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            value = {
                "'files': [{'name': '../x', 'content': ''}] ~ files[0].name",
                "'files': [{'name': '.x', 'content': ''}] ~ files[0].name",
                "'files': [{'name': 'a/b', 'content': ''}] ~ files[0].name",
                "'files': [{'name': 'x'}] ~ files[0].content",
                "'files': [{'name': 'main.py', 'content': ''}] ~ unambiguous",
                "'files': [{'name': 'x', 'content': ''}, {'name': 'x', 'content': ''}] ~ unambiguous",
                "'args': ['a\\u0000b'] ~ args[0]",
                "'args': [null] ~ args[0]",
                "'tests': [{'stdin': '1'}] ~ tests[0].expected",
                "'tests': [null] ~ tests[0]",
            })
    void wrongInputIsNamed(String input, String field) throws Exception {
        String body = "{'code': '1', 'language': 'python', " + input + "}";
        HttpResponse<String> response = send("/code-validations", body.replace('\'', '"'));

        assertProblem(response, 400, "invalid-request");
        assertThat(response.body()).contains("\"field\":\"" + field);
    }

    @Test
    void moreTestsThanTwentyAreRefused() throws Exception {
        String tests = "{\"expected\":\"\"},".repeat(21);
        HttpResponse<String> response = send(
                "/code-validations",
                "{\"code\":\"1\",\"language\":\"python\",\"tests\":[" + tests.substring(0, tests.length() - 1) + "]}");

        assertProblem(response, 400, "invalid-request");
        assertThat(response.body()).contains("at most 20");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"{{7*7}} x", "${jndi:ldap://x}", "#{7*7} x", "%s%n%x", "<script>alert(1)</script>"})
    void templatesAreEchoedInert(String role) throws Exception {
        String body = json.writeValueAsString(Map.of("currentRole", role, "targetRole", "Builder"));

        HttpResponse<String> response = send("/career-path", body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json.readTree(response.body()).get("title").asText())
                .isEqualTo("Your Path from " + role + " to Builder");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
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

    private String preflight(String origin) throws IOException {
        return new RawHttp(port)
                .exchange("OPTIONS /career-path HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: " + origin
                        + "\r\nAccess-Control-Request-Method: POST\r\n"
                        + "Access-Control-Request-Headers: content-type\r\n\r\n");
    }

    private HttpResponse<String> send(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private void assertProblem(HttpResponse<String> response, int status, String type) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(PROBLEM);
        JsonNode problem = json.readTree(response.body());
        assertThat(problem.get("type").asText()).isEqualTo("urn:problem-type:careerpath:" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText())
                .isNotBlank()
                .doesNotContain("Exception")
                .doesNotContain("org.")
                .doesNotContain("java.");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String code(String code) {
        return "{\"code\":\"" + code + "\",\"language\":\"python\"}";
    }
}
