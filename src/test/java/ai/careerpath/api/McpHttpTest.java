package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.api.StubSteps.Script;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The endpoint for agents, as its clients meet it. */
@HttpTest
class McpHttpTest {

    private static final String VERSION = "2026-07-28";
    private static final String META = "\"io.modelcontextprotocol/protocolVersion\":\"" + VERSION
            + "\",\"io.modelcontextprotocol/clientCapabilities\":{}";
    private static final String ROLES = "{\"currentRole\":\"Tester\",\"targetRole\":\"Builder\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private Script script;

    @LocalServerPort
    private int port;

    @AfterEach
    void resetScript() {
        script.reset();
    }

    private HttpRequest.Builder post(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder tool(String name, String arguments, String moreMeta) {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"tools/call\",\"params\":{\"name\":\"" + name
                + "\",\"arguments\":" + arguments + ",\"_meta\":{" + META + moreMeta + "}}}";
        return post(body)
                .header("MCP-Protocol-Version", VERSION)
                .header("Mcp-Method", "tools/call")
                .header("Mcp-Name", name);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode result(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        JsonNode answer = json.readTree(response.body());
        assertThat(answer.path("error").isMissingNode()).as(response.body()).isTrue();
        return answer.path("result");
    }

    private List<JsonNode> messages(HttpResponse<String> stream) throws Exception {
        List<JsonNode> messages = new ArrayList<>();
        for (String line : stream.body().lines().toList()) {
            if (line.startsWith("data:")) {
                messages.add(json.readTree(line.substring("data:".length())));
            }
        }
        return messages;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            career_path   | {"currentRole":"Tester","targetRole":"Builder","hoursPerWeek":5}
            validate_code | {"code":"print(1)","language":"python","tests":[{"expected":"print(1)"}]}
            find_roles    | {"query":"data"}
            """)
    void everyToolAnswersAsItsSchemaSays(String name, String arguments) throws Exception {
        JsonNode tools = result(post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}"))
                .path("tools");
        JsonNode schema = Stream.of(tools.get(0), tools.get(1), tools.get(2))
                .filter(tool -> tool.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("outputSchema");

        JsonNode result = result(tool(name, arguments, ""));

        assertThat(result.path("isError").asBoolean(true)).as(result.toString()).isFalse();
        assertThat(SchemaCheck.violations(schema, result.path("structuredContent")))
                .isEmpty();
    }

    @Test
    void progressIsStreamedToWhoeverAsksForIt() throws Exception {
        HttpResponse<String> stream = send(tool("career_path", ROLES, ",\"progressToken\":7"));

        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
        List<JsonNode> messages = messages(stream);
        assertThat(messages).hasSize(11);
        for (int i = 0; i < 10; i++) {
            JsonNode progress = messages.get(i);
            assertThat(progress.path("method").asText()).isEqualTo("notifications/progress");
            assertThat(progress.at("/params/progressToken").asInt()).isEqualTo(7);
            assertThat(progress.at("/params/progress").asInt()).isEqualTo(i + 1);
            assertThat(progress.at("/params/total").asInt()).isEqualTo(10);
        }
        assertThat(messages.get(10).path("id").asText()).isEqualTo("a");
        assertThat(messages.get(10).at("/result/structuredContent/skillsToLearn"))
                .hasSize(3);
    }

    @Test
    void doubtAboutTheTargetStandsInTheText() throws Exception {
        JsonNode result = result(tool("career_path", "{\"currentRole\":\"Tester\",\"targetRole\":\"platform\"}", ""));

        assertThat(result.at("/structuredContent/understood/target/confidence").asText())
                .isNotEqualTo("sure");
        assertThat(result.at("/content/0/text").asText())
                .contains("It is not sure that this job is meant; others are ")
                .contains(result.at("/structuredContent/understood/target/alternatives/0")
                        .asText());
    }

    @Test
    void clientThatLeavesTheStreamCancelsTheWork() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        script.beforeExecution =
                Mono.never().doOnSubscribe(work -> begun.countDown()).doOnCancel(cancelled::countDown);
        HttpRequest request = tool(
                        "validate_code", "{\"code\":\"print(7)\",\"language\":\"python\"}", ",\"progressToken\":1")
                .build();
        CompletableFuture<HttpResponse<Stream<String>>> answer = http.sendAsync(request, BodyHandlers.ofLines());
        assertThat(begun.await(120, TimeUnit.SECONDS)).isTrue();

        answer.join().body().close();

        assertThat(cancelled.await(120, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void olderClientIntroducesItselfAndGetsNoSession() throws Exception {
        HttpResponse<String> introduced = send(post(
                "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
                        + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}"));
        assertThat(json.readTree(introduced.body())
                        .at("/result/protocolVersion")
                        .asText())
                .isEqualTo("2025-11-25");
        assertThat(introduced.headers().firstValue("Mcp-Session-Id")).isEmpty();

        HttpResponse<String> notified = send(post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"));
        assertThat(notified.statusCode()).isEqualTo(202);
        assertThat(notified.body()).isEmpty();

        JsonNode result = result(post("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":"
                        + "{\"name\":\"find_roles\",\"arguments\":{\"query\":\"data\"}}}")
                .header("MCP-Protocol-Version", "2025-11-25"));
        assertThat(result.at("/structuredContent/roles")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null"})
    void pageOfAForeignOriginIsRefused(String origin) throws Exception {
        assertThat(send(tool("find_roles", "{\"query\":\"data\"}", "").header("Origin", origin))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pagesOfThisMachineAndOfListedOriginsAreServed() throws Exception {
        for (String origin : List.of("http://127.0.0.1:" + port, "https://front.example")) {
            assertThat(send(tool("find_roles", "{\"query\":\"data\"}", "").header("Origin", origin))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nothing",
                "\"text\"",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]",
                "{\"jsonrpc\":\"2.0\",\"method\":\"tools/list\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"_meta\":"
                        + "{\"io.modelcontextprotocol/protocolVersion\":\"2031-01-01\"}}}"
            })
    void whatIsNoRequestIsA400WithAnError(String body) throws Exception {
        HttpResponse<String> response = send(post(body));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json.readTree(response.body()).at("/error/code").asInt()).isNegative();
    }

    @Test
    void bodyIsBounded() throws Exception {
        String code = "{\"code\":\"" + "x".repeat(70_000) + "\",\"language\":\"python\"}";

        assertThat(send(tool("validate_code", code, "")).statusCode()).isEqualTo(413);
        assertThat(send(post("[".repeat(60_000))).statusCode()).isEqualTo(400);
    }

    @Test
    void onlyPostIsTaken() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mcp"))
                .header("Accept", "text/event-stream")
                .build();

        assertThat(http.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"progressToken\":1"})
    void callsCountAmongTheRequestsOfTheirClient(String progress) throws Exception {
        Sinks.Empty<Void> go = Sinks.empty();
        CountDownLatch begun = new CountDownLatch(8);
        script.beforeExecution = go.asMono().doOnSubscribe(work -> begun.countDown());
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            HttpRequest request = tool(
                            "validate_code", "{\"code\":\"print(" + i + ")\",\"language\":\"python\"}", progress)
                    .build();
            answers.add(http.sendAsync(request, BodyHandlers.ofString()));
        }
        try {
            assertThat(begun.await(120, TimeUnit.SECONDS)).isTrue();

            HttpResponse<String> ninth = send(tool("find_roles", "{\"query\":\"data\"}", progress));

            assertThat(ninth.statusCode()).isIn(429, 503);
            assertThat(ninth.headers().firstValue("Retry-After")).isPresent();
        } finally {
            go.tryEmitEmpty();
        }
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get(120, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }
}
