package ai.careerpath.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of "Request Metadata" and "Server Validation" in the revision of 2026-07-28, and of the one before. */
class ProtocolCheckTest {

    private static final String META = "{'io.modelcontextprotocol/protocolVersion': '2026-07-28',"
            + " 'io.modelcontextprotocol/clientCapabilities': {}}";
    private static final String CALL = "{'name': 'find_roles', '_meta': " + META + "}";

    private static JsonRpcRequest request(String method, String params) {
        try {
            return JsonRpcRequest.of(new JsonMapper()
                    .readTree(("{'jsonrpc': '2.0', 'id': 7, 'method': '" + method + "', 'params': " + params + "}")
                            .replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static RequestHeaders headers(@Nullable String version, @Nullable String method, @Nullable String name) {
        return new RequestHeaders(version, method, name);
    }

    private static McpException refusal(JsonRpcRequest request, RequestHeaders headers) {
        return catchThrowableOfType(McpException.class, () -> ProtocolCheck.versionOf(request, headers));
    }

    @Test
    void requestThatDescribesItselfIsTaken() {
        assertThat(ProtocolCheck.versionOf(
                        request("tools/list", "{'_meta': " + META + "}"), headers("2026-07-28", "tools/list", null)))
                .isEqualTo(ProtocolVersion.V2026_07_28);
    }

    @ParameterizedTest
    @ValueSource(strings = {"find_roles", "=?base64?ZmluZF9yb2xlcw==?="})
    void nameMayBeEncoded(String name) {
        assertThat(ProtocolCheck.versionOf(request("tools/call", CALL), headers("2026-07-28", "tools/call", name)))
                .isEqualTo(ProtocolVersion.V2026_07_28);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"career_path", "FIND_ROLES", "=?base64?%%?=", "=?base64?/w==?=", "=?base64?=", "=?base64?="})
    void otherNameIsAMismatch(String name) {
        McpException refused = refusal(request("tools/call", CALL), headers("2026-07-28", "tools/call", name));

        assertThat(refused.code()).isEqualTo(-32020);
        assertThat(refused.status().value()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,       tools/call, find_roles
            2025-11-25, tools/call, find_roles
            2026-07-28, none,       find_roles
            2026-07-28, TOOLS/CALL, find_roles
            2026-07-28, tools/call, none
            """)
    void headerThatIsMissingOrDiffersIsAMismatch(
            @Nullable String version, @Nullable String method, @Nullable String name) {
        assertThat(refusal(request("tools/call", CALL), headers(version, method, name))
                        .code())
                .isEqualTo(-32020);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'_meta': {'io.modelcontextprotocol/clientCapabilities': {}}}",
                "{'_meta': {'io.modelcontextprotocol/protocolVersion': 1}}",
                "{'_meta': {'io.modelcontextprotocol/protocolVersion': '2026-07-28'}}"
            })
    void incompleteMetadataIsRefused(String params) {
        McpException refused = refusal(request("tools/list", params), headers("2026-07-28", "tools/list", null));

        assertThat(refused.code()).isEqualTo(-32602);
        assertThat(refused.status().value()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'_meta': {'io.modelcontextprotocol/protocolVersion': '2031-01-01'}}", "{}"})
    void unknownVersionIsAnsweredWithTheKnownOnes(String params) {
        McpException refused = refusal(request("tools/list", params), headers("2031-01-01", "tools/list", null));

        assertThat(refused.code()).isEqualTo(-32022);
        assertThat(refused.data())
                .containsEntry("requested", "2031-01-01")
                .containsEntry("supported", ProtocolVersion.ids());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,       V2025_11_25
            2025-11-25, V2025_11_25
            2025-06-18, V2025_06_18
            """)
    void requestWithoutMetadataIsOfAnOlderClient(@Nullable String header, ProtocolVersion version) {
        assertThat(ProtocolCheck.versionOf(request("tools/list", "{}"), headers(header, null, null)))
                .isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "null",
                "{}",
                "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]}"
            })
    void messageThatIsNoRequestIsRefused(String message) throws Exception {
        var body = new JsonMapper().readTree(message);

        McpException refused = catchThrowableOfType(McpException.class, () -> JsonRpcRequest.of(body));

        assertThat(refused.code()).isEqualTo(-32600);
        assertThat(refused.status().value()).isEqualTo(400);
    }
}
