package ai.careerpath.knowledge.weaviate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.RefusedRequestException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WeaviateDescriptionTest {

    private final TestUpstreams upstreams = new TestUpstreams();

    @AfterEach
    void closeConnections() {
        upstreams.close();
    }

    private Map<String, Object> describe(URI url) {
        WeaviateProperties properties = new WeaviateProperties(
                url,
                null,
                null,
                null,
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
                .create(WeaviateConfiguration.settings(properties).build(), "weaviate");
        return Objects.requireNonNull(new WeaviateDescription(weaviate, new WeaviateSearch(weaviate, properties))
                .ask(Deadline.in(Duration.ofSeconds(5)))
                .block());
    }

    @Test
    void versionClassAndWayOfSearchAreTold() throws Exception {
        try (WeaviateStub stub = new WeaviateStub()) {
            stub.schema = WeaviateStub.schema("text2vec-transformers", "l2-squared", "text[]");
            stub.add(Map.of("id", "1", "properties", Map.of("title", "Cook")));

            assertThat(describe(stub.url()))
                    .containsExactly(
                            entry("version", "1.40.0-dev"),
                            entry("class", "JobKnowledge"),
                            entry("objects", 1),
                            entry("vectorizer", "text2vec-transformers"),
                            entry("metric", "l2-squared"),
                            entry("search", "by words and by meaning"));
        }
    }

    @Test
    void classWithoutVectorizerIsSearchedByWords() throws Exception {
        try (WeaviateStub stub = new WeaviateStub()) {
            stub.add(Map.of("id", "1", "properties", Map.of("title", "Cook")));

            assertThat(describe(stub.url())).contains(entry("vectorizer", "none"), entry("search", "by words"));
        }
    }

    @Test
    void emptyClassAndMissingClassAreTrouble() throws Exception {
        try (WeaviateStub stub = new WeaviateStub()) {
            assertThatThrownBy(() -> describe(stub.url()))
                    .isInstanceOf(RefusedRequestException.class)
                    .hasMessage("Weaviate holds no document in JobKnowledge: create and fill it with"
                            + " --careerpath.command=seed-weaviate");
            stub.schema = null;
            assertThatThrownBy(() -> describe(stub.url()))
                    .hasMessage("Weaviate has no class JobKnowledge: create and fill it with"
                            + " --careerpath.command=seed-weaviate");
        }
    }
}
