package ai.careerpath.knowledge.weaviate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
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

    private void seed(@Nullable String openaiKey, @Nullable String tenant) {
        WeaviateProperties properties = new WeaviateProperties(
                URI.create(WEAVIATE.baseUrl()),
                null,
                openaiKey == null ? null : Secret.of(openaiKey),
                tenant,
                "JobKnowledge",
                null,
                0.7,
                5,
                Duration.ofSeconds(3),
                DataSize.ofMegabytes(1),
                null,
                false);
        Upstream weaviate = upstreams
                .fast()
                .create(WeaviateConfiguration.settings(properties).build(), "weaviate-seed");
        run(new WeaviateSeeding(weaviate, properties, CATALOG));
    }

    private void run(@Nullable WeaviateSeeding seeding) {
        exits.add(TestCommand.run(new SeedWeaviateCommand(seeding), out));
    }

    private static void emptyServer(String modules) {
        WEAVIATE.stubFor(get(urlPathEqualTo("/v1/schema/JobKnowledge"))
                .willReturn(aResponse().withStatus(404)));
        WEAVIATE.stubFor(get(urlPathEqualTo("/v1/meta")).willReturn(okJson("{\"modules\":{" + modules + "}}")));
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/schema")).willReturn(okJson("{\"class\":\"JobKnowledge\"}")));
        WEAVIATE.stubFor(
                post(urlPathEqualTo("/v1/batch/objects")).willReturn(aResponse().withTransformers("batch-results")));
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
                        + CATALOG.roles().size());
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
        WEAVIATE.stubFor(get(urlPathEqualTo("/v1/schema/JobKnowledge"))
                .willReturn(okJson("{\"class\":\"JobKnowledge\",\"vectorizer\":\"none\"}")));

        seed(null, null);

        assertThat(sent("/v1/batch/objects")).isEqualTo(first);
        assertThat(sent("/v1/schema")).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Class JobKnowledge exists, vectorizer: none");
        assertThat(exits).containsExactly(0, 0);
    }

    @Test
    void vectorizerOfOpenAiIsTakenWithItsKeyAndTheTenantIsKept() throws Exception {
        emptyServer("\"text2vec-model2vec\":{},\"text2vec-openai\":{}");

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
                .contains(
                        "Weaviate was not seeded: Weaviate refused 25 objects of a batch, the first one because: no vectorizer");
    }

    @Test
    void classThatAppearedMeanwhileIsFine() {
        emptyServer("");
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/schema"))
                .willReturn(aResponse()
                        .withStatus(422)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"error\":[{\"message\":\"class name JobKnowledge already exists\"}]}")));

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
