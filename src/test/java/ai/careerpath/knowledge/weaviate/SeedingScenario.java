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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.unit.DataSize;

/** A stub of Weaviate and the command that fills it. */
abstract class SeedingScenario {

    static final Catalog CATALOG = Catalog.bundled();
    static final JsonMapper JSON = new JsonMapper();

    /** Answers a batch as Weaviate does: with a status for each object. */
    static final class BatchResults implements ResponseDefinitionTransformerV2 {

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

    final TestUpstreams upstreams = new TestUpstreams();
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final List<Integer> exits = new ArrayList<>();

    @AfterEach
    void closeConnections() {
        upstreams.close();
    }

    static WeaviateProperties properties(
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

    void seed(@Nullable String openaiKey, @Nullable String tenant) {
        seed(properties(openaiKey, tenant, null));
    }

    void seed(WeaviateProperties properties) {
        Upstream weaviate = upstreams
                .fast()
                .create(WeaviateConfiguration.settings(properties).build(), "weaviate-seed");
        run(new WeaviateSeeding(weaviate, properties, CATALOG, Duration.ZERO));
    }

    void run(@Nullable WeaviateSeeding seeding) {
        exits.add(TestCommand.run(new SeedWeaviateCommand(seeding), out));
    }

    static final String SCHEMA =
            "{\"class\":\"JobKnowledge\",\"vectorizer\":\"%s\",\"properties\":[{\"name\":\"title\",\"dataType\":[\"text\"]}]}";

    static void emptyServer(String modules) {
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

    static void created(ResponseDefinitionBuilder answer) {
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/schema"))
                .inScenario("class")
                .willReturn(answer)
                .willSetStateTo("there"));
    }

    static void existingClass(String schema) {
        WEAVIATE.stubFor(get(urlPathEqualTo("/v1/schema/JobKnowledge"))
                .inScenario("class")
                .whenScenarioStateIs("there")
                .willReturn(okJson(schema)));
        holds(CATALOG.roles().size(), new WeaviateDocuments(CATALOG, properties(null, null, null)));
    }

    /** Returns of all documents the first {@code count}, whatever it is asked for. */
    static void holds(int count, WeaviateDocuments documents) {
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

    static List<JsonNode> sent(String path) throws Exception {
        List<JsonNode> bodies = new ArrayList<>();
        for (var request : WEAVIATE.findAll(postRequestedFor(urlPathEqualTo(path)))) {
            bodies.add(JSON.readTree(request.getBodyAsString()));
        }
        return bodies;
    }
}
