package ai.careerpath.knowledge.weaviate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A class that exists is kept as it is, and what Weaviate refuses makes the command fail. */
class SeedingExistingClassTest extends SeedingScenario {

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
        holds(3);

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
}
