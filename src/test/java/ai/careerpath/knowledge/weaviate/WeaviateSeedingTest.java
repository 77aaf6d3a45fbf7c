package ai.careerpath.knowledge.weaviate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An empty server gets the class and every role. */
class WeaviateSeedingTest extends SeedingScenario {

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
