package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of hostile or careless clients. */
class InboundBodyTest extends InboundRequests {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            value = {
                "/career-path ~ 'currentRole': 5, 'targetRole': 'cd' ~ currentRole ~ has a value of the wrong type",
                "/career-path ~ 'currentRole': true, 'targetRole': 'cd' ~ currentRole ~ has a value of the wrong type",
                "/career-path ~ 'knownSkills': 'SQL' ~ knownSkills ~ has a value of the wrong type",
                "/career-path ~ 'knownSkills': ['SQL', 1] ~ knownSkills[1] ~ has a value of the wrong type",
                "/career-path ~ 'level': {} ~ level ~ has a value of the wrong type",
                "/career-path ~ 'hoursPerWeek': '6' ~ hoursPerWeek ~ has a value of the wrong type",
                "/career-path ~ 'hoursPerWeek': true ~ hoursPerWeek ~ has a value of the wrong type",
                "/career-path ~ 'hoursPerWeek': 2.5 ~ hoursPerWeek ~ must be a whole number",
                "/career-path ~ 'hoursPerWeek': 80.9 ~ hoursPerWeek ~ must be a whole number",
                "/career-path ~ 'hoursPerWeek': 1e-999999999 ~ hoursPerWeek ~ must be a whole number",
                "/career-path ~ 'hoursPerWeek': 99999999999999999999, 'currentRole': 'ab', 'targetRole': 'cd' ~ hoursPerWeek ~ must be 1 to 80",
                "/career-path ~ 'hoursPerWeek': -4294967290, 'currentRole': 'ab', 'targetRole': 'cd' ~ hoursPerWeek ~ must be 1 to 80",
                "/career-path ~ 'hoursPerWeek': 1e999999999, 'currentRole': 'ab', 'targetRole': 'cd' ~ hoursPerWeek ~ must be 1 to 80",
                "/career-path ~ 'currentRole': 'ab', 'currentRole': 'cd' ~ currentRole ~ is there twice",
                "/career-path ~ 'foo': 1, 'foo': 2 ~ foo ~ is there twice",
                "/code-validations ~ 'code': ['1'] ~ code ~ has a value of the wrong type",
                "/code-validations ~ 'args': [['1']] ~ args[0] ~ has a value of the wrong type",
                "/code-validations ~ 'files': [{'name': 1}] ~ files[0].name ~ has a value of the wrong type",
                "/code-validations ~ 'tests': ['1'] ~ tests[0] ~ has a value of the wrong type",
                "/code-validations ~ 'tests': [{}, {'stdin': 5}] ~ tests[1].stdin ~ has a value of the wrong type",
                "/code-validations ~ 'tests': [{}, {'name': 'a', 'name': 'b'}] ~ tests[1].name ~ is there twice",
            })
    void aFieldThatCannotBeReadIsNamed(String path, String fields, String field, String message) throws Exception {
        HttpResponse<String> response = send(path, "{" + fields.replace('\'', '"') + "}");

        assertProblem(response, 400, "invalid-request");
        JsonNode problem = json.readTree(response.body());
        assertThat(problem.get("errors").toString())
                .isEqualTo("[{\"field\":\"" + field + "\",\"message\":\"" + message + "\"}]");
        assertThat(problem.get("detail").asText()).isEqualTo(field + " " + message + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"hoursPerWeek\":6.0", "\"hoursPerWeek\":null", "\"foo\":{\"bar\":1}"})
    void aWholeNumberNothingAndFieldsOfOtherVersionsAreTaken(String field) throws Exception {
        HttpResponse<String> response =
                send("/career-path", "{\"currentRole\":\"ab\",\"targetRole\":\"cd\"," + field + "}");

        assertThat(response.statusCode()).isEqualTo(200);
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
                "'files': [{'name': 'main.py', 'content': ''}] ~ files",
                "'files': [{'name': 'x', 'content': ''}, {'name': 'x', 'content': ''}] ~ files",
                "'args': ['a\\u0000b'] ~ args[0]",
                "'args': [null] ~ args[0]",
                "'tests': [{'stdin': '1'}] ~ tests[0].expected",
                "'tests': [null] ~ tests[0]",
            })
    void wrongInputIsNamed(String input, String field) throws Exception {
        String body = "{'code': '1', 'language': 'python', " + input + "}";
        HttpResponse<String> response = send("/code-validations", body.replace('\'', '"'));

        assertProblem(response, 400, "invalid-request");
        assertThat(response.body()).contains("\"field\":\"" + field + "\"");
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

    private static String code(String code) {
        return "{\"code\":\"" + code + "\",\"language\":\"python\"}";
    }
}
