package ai.careerpath.knowledge.weaviate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.command.TestCommand;
import ai.careerpath.configuration.Secret;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.unit.DataSize;

class WeaviateSeedingTest {

    private static final Catalog CATALOG = Catalog.bundled();
    private static final JsonMapper JSON = new JsonMapper();

    /** Answers a batch as Weaviate does: with a status for each object. */
    private static final class BatchResults implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            try {
                JsonNode objects =
                        JSON.readTree(event.getRequest().getBodyAsString()).path("objects");
                ArrayNode results = JSON.createArrayNode();
                for (JsonNode object : objects) {
                    ObjectNode result =
                            results.addObject().put("id", object.path("id").textValue());
                    result.putObject("result").put("status", "SUCCESS");
                }
                return okJson(results.toString()).build();
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String getName() {
            return "batch-results";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    @RegisterExtension
    static final WireMockExtension WEAVIATE = WireMockExtension.newInstance()
            .options(options().dynamicPort().bindAddress("127.0.0.1").extensions(new BatchResults()))
            .build();

    private final TestUpstreams upstreams = new TestUpstreams();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> exits = new ArrayList<>();

    @AfterEach
    void closeConnections() {
        upstreams.close();
    }

    private static WeaviateProperties properties(
            @Nullable String openaiKey, @Nullable String tenant, @Nullable String vectorizer) {
        return new WeaviateProperties(
                URI.create(WEAVIATE.baseUrl()),
                null,
                openaiKey == null ? null : Secret.of(openaiKey),
                tenant,
                "JobKnowledge",
                vectorizer,
                0.7,
                5,
                Duration.ofSeconds(3),
                DataSize.ofMegabytes(1),
                null,
                false);
    }

    private void seed(@Nullable String openaiKey, @Nullable String tenant) {
        seed(properties(openaiKey, tenant, null));
    }

    private void seed(WeaviateProperties properties) {
        Upstream weaviate = upstreams
                .fast()
                .create(WeaviateConfiguration.settings(properties).build(), "weaviate-seed");
        run(new WeaviateSeeding(weaviate, properties, CATALOG, Duration.ZERO));
    }

    private void run(@Nullable WeaviateSeeding seeding) {
        exits.add(TestCommand.run(new SeedWeaviateCommand(seeding), out));
    }

    private static final String SCHEMA =
            "{\"class\":\"JobKnowledge\",\"vectorizer\":\"%s\",\"properties\":[{\"name\":\"title\",\"dataType\":[\"text\"]}]}";

    private static void emptyServer(String modules) {
        WEAVIATE.stubFor(get(urlPathEqualTo("/v1/schema/JobKnowledge"))
                .inScenario("class")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(404)));
        existingClass(SCHEMA.formatted("none"));
        WEAVIATE.stubFor(get(urlPathEqualTo("/v1/meta")).willReturn(okJson("{\"modules\":{" + modules + "}}")));
        created(okJson("{\"class\":\"JobKnowledge\"}"));
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/schema/JobKnowledge/tenants")).willReturn(okJson("[{}]")));
        WEAVIATE.stubFor(
                post(urlPathEqualTo("/v1/batch/objects")).willReturn(aResponse().withTransformers("batch-results")));
    }

    private static void created(ResponseDefinitionBuilder answer) {
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/schema"))
                .inScenario("class")
                .willReturn(answer)
                .willSetStateTo("there"));
    }

    private static void existingClass(String schema) {
        WEAVIATE.stubFor(get(urlPathEqualTo("/v1/schema/JobKnowledge"))
                .inScenario("class")
                .whenScenarioStateIs("there")
                .willReturn(okJson(schema)));
        holds(CATALOG.roles().size(), new WeaviateDocuments(CATALOG, properties(null, null, null)));
    }

    /** Returns of all documents the first {@code count}, whatever it is asked for. */
    private static void holds(int count, WeaviateDocuments documents) {
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/graphql"))
                .withRequestBody(containing("Aggregate"))
                .willReturn(okJson(
                        "{\"data\":{\"Aggregate\":{\"JobKnowledge\":[{\"meta\":{\"count\":" + count + "}}]}}}")));
        String found = CATALOG.roles().stream()
                .limit(count)
                .map(role -> "{\"title\":\"T\",\"_additional\":{\"id\":\""
                        + documents.object(role).get("id") + "\"}}")
                .collect(Collectors.joining(","));
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/graphql"))
                .withRequestBody(containing("bm25"))
                .willReturn(okJson("{\"data\":{\"Get\":{\"JobKnowledge\":[" + found + "]}}}")));
    }

    private static List<JsonNode> sent(String path) throws Exception {
        List<JsonNode> bodies = new ArrayList<>();
        for (var request : WEAVIATE.findAll(postRequestedFor(urlPathEqualTo(path)))) {
            bodies.add(JSON.readTree(request.getBodyAsString()));
        }
        return bodies;
    }

    @Test
    void emptyServerGetsTheClassAndEveryRole() throws Exception {
        emptyServer("\"text2vec-model2vec\":{},\"text2vec-openai\":{}");

        seed(null, null);

        assertThat(exits).containsExactly(0);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Class JobKnowledge created, vectorizer: text2vec-model2vec")
                .contains("Roles loaded: 25 of " + CATALOG.roles().size())
                .contains("Roles loaded: " + CATALOG.roles().size() + " of "
                        + CATALOG.roles().size())
                .contains("Class JobKnowledge holds " + CATALOG.roles().size()
                        + " documents, searched by words; each role is found");
        JsonNode definition = sent("/v1/schema").get(0);
        assertThat(definition
                        .at("/moduleConfig/text2vec-model2vec/vectorizeClassName")
                        .booleanValue())
                .isFalse();
        assertThat(definition.at("/properties/3/name").textValue()).isEqualTo("skills");
        assertThat(definition.at("/properties/3/dataType/0").textValue()).isEqualTo("text[]");
        assertThat(definition.has("multiTenancyConfig")).isFalse();
        JsonNode first = sent("/v1/batch/objects").get(0).at("/objects/0");
        assertThat(first.path("class").textValue()).isEqualTo("JobKnowledge");
        assertThat(UUID.fromString(first.path("id").textValue()).version()).isEqualTo(5);
        assertThat(first.at("/properties/skills")).isNotEmpty();
    }

    @Test
    void secondRunSendsTheSameObjectsAgain() throws Exception {
        emptyServer("");
        seed(null, null);
        List<JsonNode> first = sent("/v1/batch/objects");
        WEAVIATE.resetRequests();

        seed(null, null);

        assertThat(sent("/v1/batch/objects")).isEqualTo(first);
        assertThat(sent("/v1/schema")).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Class JobKnowledge exists, vectorizer: none");
        assertThat(exits).containsExactly(0, 0);
    }

    @Test
    void vectorizerThatNeedsNoKeyIsPreferred() throws Exception {
        emptyServer("\"text2vec-model2vec\":{},\"text2vec-openai\":{}");

        seed("sk-canary", null);

        assertThat(sent("/v1/schema").get(0).path("vectorizer").textValue()).isEqualTo("text2vec-model2vec");
    }

    @Test
    void classThatExistsIsDescribedAndKeepsItsVectorizer() {
        emptyServer("");
        created(okJson("{}"));
        seed(null, null);
        existingClass("""
                {"class":"JobKnowledge","vectorConfig":{"words":{"vectorizer":{"none":{}}},
                 "titles":{"vectorizer":{"text2vec-ollama":{}},"vectorIndexConfig":{"distance":"dot"}}},
                 "properties":[{"name":"title","dataType":["text"]}]}""");

        seed(properties(null, null, "text2vec-model2vec"));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Class JobKnowledge exists, vectorizer: text2vec-ollama as titles, metric: dot, searched by"
                        + " words and by meaning; careerpath.weaviate.vectorizer=text2vec-model2vec changes nothing about a"
                        + " class that exists");
        assertThat(exits).containsExactly(0, 0);
    }

    @Test
    void rolesThatAreNotFoundAfterwardsMakeTheCommandFail() {
        emptyServer("");
        holds(3, new WeaviateDocuments(CATALOG, properties(null, null, null)));

        seed(null, null);

        assertThat(exits).containsExactly(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Weaviate holds 3 documents and finds 3 of the "
                        + CATALOG.roles().size());
    }

    @Test
    void tenantOfAClassThatExistsIsCreatedUnlessItIsThere() throws Exception {
        emptyServer("");
        seed(null, "team-1");
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/schema/JobKnowledge/tenants"))
                .willReturn(aResponse()
                        .withStatus(422)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"error\":[{\"message\":\"tenant team-1 already exists\"}]}")));
        seed(null, "team-1");

        assertThat(sent("/v1/schema/JobKnowledge/tenants").get(0).at("/0/name").textValue())
                .isEqualTo("team-1");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Tenant team-1 is there")
                .contains("Tenant team-1 exists");
        assertThat(exits).containsExactly(0, 0);
    }

    @Test
    void vectorizerOfOpenAiIsTakenWithItsKeyAndTheTenantIsKept() throws Exception {
        emptyServer("\"text2vec-openai\":{}");

        seed("sk-canary", "team-1");

        JsonNode definition = sent("/v1/schema").get(0);
        assertThat(definition.path("vectorizer").textValue()).isEqualTo("text2vec-openai");
        assertThat(definition.at("/multiTenancyConfig/enabled").booleanValue()).isTrue();
        assertThat(sent("/v1/batch/objects").get(0).at("/objects/0/tenant").textValue())
                .isEqualTo("team-1");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("canary");
    }

    @Test
    void objectsThatWeaviateRefusesMakeTheCommandFail() {
        emptyServer("");
        String refused =
                "{\"result\":{\"status\":\"FAILED\",\"errors\":{\"error\":[{\"message\":\"no vectorizer\"}]}}},";
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/batch/objects"))
                .willReturn(okJson("[" + refused.repeat(24) + refused.substring(0, refused.length() - 1) + "]")));

        seed(null, null);

        assertThat(exits).containsExactly(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Weaviate was not seeded: Weaviate refused 25 of 25 objects of a batch, the first one is \""
                        + CATALOG.roles().get(0).title() + "\", because: no vectorizer");
    }

    @Test
    void classThatAppearedMeanwhileIsFine() {
        emptyServer("");
        created(aResponse()
                .withStatus(422)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":[{\"message\":\"class name JobKnowledge already exists\"}]}"));

        seed(null, null);

        assertThat(exits).containsExactly(0);
    }

    @Test
    void withoutAServerTheCommandSaysWhatToSet() {
        run(null);

        assertThat(exits).containsExactly(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("set WEAVIATE_URL");
    }

    @Test
    void idOfANameIsTheOneOfTheStandard() {
        // RFC 9562, appendix A.4
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(NameUuid.of(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }
}
