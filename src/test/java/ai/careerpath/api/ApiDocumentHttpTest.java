package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The OpenAPI document against the service that it describes, and the page that shows it. */
class ApiDocumentHttpTest extends InboundRequests {

    private static final String PATH = "{\"currentRole\":\"ab\",\"targetRole\":\"cd\",\"hoursPerWeek\":5}";
    private static final String CODE = "{\"code\":\"print(2)\",\"language\":\"py\",\"tests\":[{\"expected\":\"2\"}]}";
    private static final Set<String> NOT_DESCRIBED = Set.of("/mcp", "/error");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    private JsonNode document;

    @BeforeEach
    void readDocument() throws Exception {
        document = json.readTree(get("/v3/api-docs").body());
    }

    @Test
    void itListsEachEndpointOfOursAndNothingElse() {
        List<String> documented = document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
        List<String> ours = controllers.getHandlerMethods().entrySet().stream()
                .filter(served ->
                        served.getValue().getBeanType().getPackageName().startsWith("ai.careerpath"))
                .flatMap(served -> endpoints(served.getKey()))
                .distinct()
                .toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(ours).contains("POST /career-path");
    }

    @Test
    void itIsCompleteAndHasNoNamesOfTheCode() {
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asText()).isEqualTo("CareerPath");
        assertThat(document.at("/info/version").asText()).isNotBlank();
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(document.get("components").get("schemas"))
                .allSatisfy(schema -> assertThat(schema.path("properties")).isNotEmpty());
        assertThat(document.toString()).doesNotContain("actuator", "ai.careerpath", "-controller", "localhost");
        assertThat(document.at("/components/schemas/CodeValidationRequest/properties/language/description")
                        .asText()
                        .split("[^a-z+]+"))
                .containsAll(Arrays.stream(Language.values())
                        .flatMap(language -> Stream.concat(Stream.of(language.id()), language.aliases().stream()))
                        .toList());
    }

    @Test
    void itIsTheSameForEverybody() throws Exception {
        HttpRequest german = HttpRequest.newBuilder(uri("/v3/api-docs"))
                .header("Accept-Language", "de")
                .header("X-Forwarded-Host", "evil.example")
                .build();

        assertThat(json.readTree(http.send(german, BodyHandlers.ofString()).body()))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/career-path", "/api/generate-career-path"})
    void aCareerPathIsAsItSays(String path) throws Exception {
        JsonNode answer = json.readTree(send(path, PATH).body());

        assertThat(violations(answerSchema("post", path, "200"), answer)).isEmpty();
        ((ObjectNode) answer).remove("gap");
        assertThat(violations(answerSchema("post", path, "200"), answer)).isNotEmpty();
    }

    @Test
    void anExecutionIsAsItSays() throws Exception {
        JsonNode answer = json.readTree(send("/code-validations", CODE).body());

        assertThat(violations(answerSchema("post", "/code-validations", "200"), answer))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/roles?q=da, /roles, 200",
        "/skills/docker/exercises, /skills/{skill}/exercises, 200",
        "/skills/none/exercises, /skills/{skill}/exercises, 404",
        "/.well-known/jwks.json, /.well-known/jwks.json, 200"
    })
    void whatIsReadIsAsItSays(String path, String documented, String status) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).hasToString(status);
        assertThat(violations(answerSchema("get", documented, status), json.readTree(response.body())))
                .isEmpty();
    }

    @Test
    void aProblemIsAsItSays() throws Exception {
        JsonNode problem = json.readTree(send("/career-path", "{}").body());

        assertThat(violations(answerSchema("post", "/career-path", "400"), problem))
                .isEmpty();
        assertThat(problem.get("errors")).isNotEmpty();
    }

    @Test
    void theEventsOfAStreamAreAsItSays() throws Exception {
        HttpRequest stream = HttpRequest.newBuilder(uri("/career-path"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(PATH))
                .build();

        List<String> steps = http.send(stream, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("data:") && line.contains("\"state\""))
                .toList();

        assertThat(steps).hasSize(10);
        for (String step : steps) {
            assertThat(violations(reference("StepEvent"), json.readTree(step.substring("data:".length()))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /career-path      | {"currentRole":"ab","targetRole":"cd"}                                      | true
            /career-path      | {"currentRole":"ab","targetRole":"cd","level":"mid","knownSkills":["SQL"]}  | true
            /career-path      | {"currentRole":"ab","targetRole":"cd","level":null,"hoursPerWeek":null}      | true
            /career-path      | {"currentRole":"ab"}                                                        | false
            /career-path      | {"currentRole":"a","targetRole":"cd"}                                       | false
            /career-path      | {"currentRole":"42","targetRole":"cd"}                                      | false
            /career-path      | {"currentRole":"ab","targetRole":"cd","level":"chief"}                      | false
            /career-path      | {"currentRole":"ab","targetRole":"cd","hoursPerWeek":81}                    | false
            /career-path      | {"currentRole":"ab","targetRole":"cd","knownSkills":[""]}                   | false
            /code-validations | {"code":"print(2)","language":"py","files":[{"name":"a.txt","content":""}]} | true
            /code-validations | {"code":"print(2)","language":"py","files":[{"name":"../a","content":""}]}  | false
            /code-validations | {"code":"print(2)","language":"py","tests":[{"stdin":"1"}]}                 | false
            /code-validations | {"language":"py"}                                                           | false
            """)
    void whatItLetsThroughIsWhatTheServiceTakes(String path, String body, boolean valid) throws Exception {
        JsonNode schema = content("post", path).at("/requestBody/content/application~1json/schema");

        assertThat(violations(schema, json.readTree(body)).isEmpty()).isEqualTo(valid);
        assertThat(send(path, body).statusCode()).isEqualTo(valid ? 200 : 400);
    }

    @Test
    void thePageRunsNoScriptButItsOwn() throws Exception {
        HttpResponse<String> start = get("/swagger-ui.html");
        HttpResponse<String> page = get("/swagger-ui/index.html");

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().firstValue("Location")).contains("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self' 'unsafe-inline';");
        assertThat(page.body()).contains("swagger-initializer.js").doesNotContainPattern("<script>|https?://");
        assertThat(get("/swagger-ui/swagger-initializer.js").body())
                .contains("\"validatorUrl\" : \"\"")
                .doesNotContain("petstore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v3/api-docs", "/swagger-ui.html", "/career-path/swagger-ui/"})
    void onlyThePageMayHaveInlineStyles(String path) throws Exception {
        assertThat(get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'self';")
                .doesNotContain("unsafe");
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(path -> !NOT_DESCRIBED.contains(path))
                .flatMap(path ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    private JsonNode content(String method, String path) {
        return document.get("paths").get(path).get(method);
    }

    private JsonNode answerSchema(String method, String path, String status) {
        JsonNode response = content(method, path).get("responses").get(status);
        if (response.has("$ref")) {
            response = document.at(response.get("$ref").asText().substring(1));
        }
        String type = status.equals("200") ? "application/json" : PROBLEM;
        return response.get("content").get(type).get("schema");
    }

    private JsonNode reference(String schema) {
        return json.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }

    /** Where the value breaks the schema or has a field that the schema does not name. */
    private Set<ValidationMessage> violations(JsonNode schema, JsonNode value) {
        ObjectNode whole = json.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", document.get("components").deepCopy());
        for (JsonNode described : whole.get("components").get("schemas")) {
            ((ObjectNode) described).put("additionalProperties", false);
        }
        JsonSchema compiled = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
        return compiled.validate(value);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }
}
