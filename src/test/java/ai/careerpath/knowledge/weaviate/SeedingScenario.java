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
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.TestCatalog;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.unit.DataSize;

/** A stub of Weaviate and the command that fills it. */
abstract class SeedingScenario {

    static final Catalog CATALOG = TestCatalog.BUNDLED;
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

    /** Finds a role of the first so many by the words of its title, as long as the title is all that is asked for. */
    static final class FoundRoles implements ResponseDefinitionTransformerV2 {

        private volatile Map<String, String> ids = Map.of();

        void hold(int count) {
            WeaviateDocuments documents = new WeaviateDocuments(CATALOG, properties(null, null, null));
            ids = CATALOG.roles().stream()
                    .limit(count)
                    .collect(Collectors.toMap(
                            Role::title,
                            role -> String.valueOf(documents.object(role).get("id"))));
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            try {
                JsonNode request = JSON.readTree(event.getRequest().getBodyAsString());
                String id = ids.get(request.at("/variables/q").textValue());
                String found = id == null ? "" : "{\"title\":\"T\",\"_additional\":{\"id\":\"" + id + "\"}}";
                return okJson("{\"data\":{\"Get\":{\"JobKnowledge\":[" + found + "]}}}")
                        .build();
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String getName() {
            return "found-roles";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    private static final FoundRoles FOUND = new FoundRoles();

    @RegisterExtension
    static final WireMockExtension WEAVIATE = WireMockExtension.newInstance()
            .options(options().dynamicPort().bindAddress("127.0.0.1").extensions(new BatchResults(), FOUND))
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
        holds(CATALOG.roles().size());
    }

    /** Has the first {@code count} documents. */
    static void holds(int count) {
        FOUND.hold(count);
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/graphql"))
                .withRequestBody(containing("Aggregate"))
                .willReturn(okJson(
                        "{\"data\":{\"Aggregate\":{\"JobKnowledge\":[{\"meta\":{\"count\":" + count + "}}]}}}")));
        WEAVIATE.stubFor(post(urlPathEqualTo("/v1/graphql"))
                .withRequestBody(containing("bm25"))
                .willReturn(aResponse().withTransformers("found-roles")));
    }

    static List<JsonNode> sent(String path) throws Exception {
        List<JsonNode> bodies = new ArrayList<>();
        for (var request : WEAVIATE.findAll(postRequestedFor(urlPathEqualTo(path)))) {
            bodies.add(JSON.readTree(request.getBodyAsString()));
        }
        return bodies;
    }
}
