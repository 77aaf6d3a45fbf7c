package ai.careerpath.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.api.CareerPathRequest;
import ai.careerpath.api.CodeValidationRequest;
import ai.careerpath.api.mcp.tool.InvalidArgumentsException;
import ai.careerpath.api.mcp.tool.Tool;
import ai.careerpath.api.mcp.tool.ToolCall;
import ai.careerpath.api.mcp.tool.ToolResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

class McpServerTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final McpServer server = new McpServer(ServerDescription.load(JSON), List.of(new Echo()));

    private static final class Echo implements Tool {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public Mono<ToolResult> call(JsonNode arguments, ToolCall call) {
            if (!arguments.has("text")) {
                throw new InvalidArgumentsException("text is required.");
            }
            return Mono.just(new ToolResult("echoed", arguments));
        }
    }

    private static JsonRpcRequest request(String method, String params) throws Exception {
        return new JsonRpcRequest(IntNode.valueOf(1), method, (ObjectNode) JSON.readTree(params));
    }

    private ObjectNode run(String params, ProtocolVersion version) throws Exception {
        JsonRpcRequest request = request("tools/call", params);
        ToolCall call = new ToolCall("id", Locale.ENGLISH, () -> null, ToolCall.Progress.NOBODY);
        return Objects.requireNonNull(
                server.run(server.tool(request), request, version, call).block());
    }

    @Test
    void serverIsDiscoveredWithoutAHandshake() throws Exception {
        ObjectNode found = server.tell(request("server/discover", "{}"), ProtocolVersion.V2026_07_28);

        assertThat(found.path("resultType").asText()).isEqualTo("complete");
        assertThat(found.path("supportedVersions")).hasSize(3);
        assertThat(found.at("/capabilities/tools").isObject()).isTrue();
        assertThat(found.path("ttlMs").asLong()).isPositive();
        assertThat(found.path("_meta")
                        .path("io.modelcontextprotocol/serverInfo")
                        .path("name")
                        .asText())
                .isEqualTo("careerpath");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-18, 2025-06-18", "2025-11-25, 2025-11-25", "2024-11-05, 2025-11-25", "2026-07-28, 2025-11-25"})
    void handshakeAgreesOnARevisionThatHasOne(String asked, String agreed) throws Exception {
        ObjectNode introduced = server.tell(
                request("initialize", "{\"protocolVersion\":\"" + asked + "\"}"), ProtocolVersion.V2025_11_25);

        assertThat(introduced.path("protocolVersion").asText()).isEqualTo(agreed);
        assertThat(introduced.at("/serverInfo/version").asText()).isNotEmpty();
        assertThat(introduced.has("resultType")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "V2026_07_28, initialize, 404",
        "V2026_07_28, ping, 404",
        "V2026_07_28, prompts/list, 404",
        "V2025_11_25, server/discover, 200",
        "V2025_11_25, resources/list, 200"
    })
    void methodThatTheRevisionLacksIsNotFound(ProtocolVersion version, String method, int status) throws Exception {
        JsonRpcRequest request = request(method, "{}");

        assertThatThrownBy(() -> server.tell(request, version)).isInstanceOfSatisfying(McpException.class, refused -> {
            assertThat(refused.code()).isEqualTo(-32601);
            assertThat(refused.status().value()).isEqualTo(status);
        });
    }

    @Test
    void resultIsStructuredAndText() throws Exception {
        ObjectNode result = run("{\"name\":\"echo\",\"arguments\":{\"text\":\"a\"}}", ProtocolVersion.V2026_07_28);

        assertThat(result.at("/structuredContent/text").asText()).isEqualTo("a");
        assertThat(result.at("/content/0/text").asText()).isEqualTo("echoed");
        assertThat(JSON.readTree(result.at("/content/1/text").asText())).isEqualTo(result.path("structuredContent"));
        assertThat(result.path("isError").asBoolean(true)).isFalse();
        assertThat(result.path("resultType").asText()).isEqualTo("complete");
    }

    @Test
    void wrongArgumentsAreToldToTheAgent() throws Exception {
        ObjectNode result = run("{\"name\":\"echo\",\"arguments\":null}", ProtocolVersion.V2025_11_25);

        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.at("/content/0/text").asText()).isEqualTo("text is required.");
        assertThat(result.has("structuredContent")).isFalse();
        assertThat(result.has("resultType")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            {"name": 7}
            {"name": "nothing"}
            {"name": "echo", "arguments": []}
            """)
    void wrongCallIsAnErrorOfTheProtocol(String params) throws Exception {
        JsonRpcRequest request = request("tools/call", params);

        assertThatThrownBy(() -> server.tool(request))
                .isInstanceOfSatisfying(
                        McpException.class,
                        refused -> assertThat(refused.code()).isEqualTo(-32602));
    }

    @Test
    void schemasNameTheArgumentsOfTheEndpoints() {
        JsonNode tools = ServerDescription.load(JSON).tools();

        assertThat(tools.at("/0/inputSchema/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(components(CareerPathRequest.class));
        assertThat(tools.at("/1/inputSchema/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(components(CodeValidationRequest.class));
        assertThat(tools.at("/1/inputSchema/properties/tests/items/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(components(CodeValidationRequest.TestCase.class));
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
