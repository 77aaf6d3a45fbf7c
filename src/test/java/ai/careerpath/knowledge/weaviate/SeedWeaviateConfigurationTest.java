package ai.careerpath.knowledge.weaviate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.CatalogProperties;
import ai.careerpath.command.TestCommand;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service knows beside the bundled roles is in Weaviate too. */
class SeedWeaviateConfigurationTest extends SeedingScenario {

    @Test
    void theRolesOfTheOperatorAreLoadedToo(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(folder.resolve("roles/own.json"), """
                [{"id": "tide-clock-keeper", "title": "Tide Clock Keeper", "aliases": [], "category": "Own",
                "description": "Keeps tide clocks.", "skills": []}]""");
        CatalogProperties catalog = new CatalogProperties(CatalogProperties.Search.LEXICAL, folder);
        emptyServer("");
        WEAVIATE.stubFor(
                post(urlPathEqualTo("/v1/graphql")).willReturn(aResponse().withStatus(403)));

        TestCommand.run(
                new SeedWeaviateConfiguration()
                        .seedWeaviateCommand(properties(null, null, null), catalog, upstreams.fast()),
                out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Roles loaded: 25 of " + (CATALOG.roles().size() + 1));
        List<JsonNode> batches = sent("/v1/batch/objects");
        assertThat(batches.get(batches.size() - 1).findValuesAsText("title")).contains("Tide Clock Keeper");
    }
}
