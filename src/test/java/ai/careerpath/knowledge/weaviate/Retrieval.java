package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.configuration.Secret;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamFaultContract;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/** A retriever in front of some server, and what the catalogue behind it says. */
final class Retrieval implements AutoCloseable {

    static final String KEY = UpstreamFaultContract.KEY;
    static final String OK = "200 OK\r\nContent-Type: application/json";
    static final String FOUND = """
            {"data":{"Get":{"JobKnowledge":[
              {"title":"Backend Engineer","description":"Builds <b>services</b>.","category":"IT",
               "skills":["Java","SQL"],"_additional":{"id":"6f1c","certainty":0.93,"distance":0.14}},
              {"title":"Cook","description":"Cooks.","category":"Food","skills":[],"_additional":{"certainty":0.41}}]}}}""";
    static final Catalog CATALOG = TestCatalog.BUNDLED;

    private static final JobProfile SOME_ROLE =
            new JobProfile("Catalogue role", "", "IT", List.of(), "catalog: Catalogue role");

    private final TestUpstreams upstreams = new TestUpstreams();
    private JobKnowledge catalogue = new JobKnowledge(List.of(SOME_ROLE), List.of(SOME_ROLE));

    void catalogueSays(JobKnowledge knowledge) {
        catalogue = knowledge;
    }

    /** Of the role on both sides. */
    void catalogueSays(JobProfile role) {
        catalogueSays(new JobKnowledge(List.of(role), List.of(role)));
    }

    static WeaviateProperties properties(URI url, @Nullable String tenant) {
        return new WeaviateProperties(
                url,
                Secret.of(KEY),
                Secret.of("openai-canary"),
                tenant,
                "JobKnowledge",
                null,
                0.7,
                5,
                Duration.ofSeconds(12),
                DataSize.ofMegabytes(1),
                null,
                true);
    }

    WeaviateJobKnowledgeRetriever retriever(URI url, @Nullable String tenant) {
        WeaviateProperties properties = properties(url, tenant);
        Upstream weaviate = upstreams
                .fast()
                .create(WeaviateConfiguration.settings(properties).build(), "weaviate");
        return new WeaviateJobKnowledgeRetriever(
                new WeaviateSearch(weaviate, properties),
                properties,
                CATALOG,
                (transition, deadline) -> Mono.just(new Answer<>(catalogue, Provenance.embedded(Source.CATALOG))));
    }

    Answer<JobKnowledge> retrieve(URI url, String current, String target) {
        return Objects.requireNonNull(retriever(url, null)
                .retrieve(new JobTransition(current, target, List.of()), Deadline.in(Duration.ofSeconds(10)))
                .block());
    }

    static Answer<JobKnowledge> ask(WeaviateJobKnowledgeRetriever retriever, String title) {
        return Objects.requireNonNull(retriever
                .retrieve(new JobTransition(title, title, List.of()), Deadline.in(Duration.ofSeconds(10)))
                .block());
    }

    static Map<String, Object> document(String id, Map<String, ?> properties) {
        return Map.of("id", id, "properties", properties);
    }

    static Map<String, ?> job(String title, Object skills) {
        Map<String, Object> job = new HashMap<>();
        job.put("title", title);
        job.put("description", "Does <b>it</b>.");
        job.put("category", "IT");
        job.put("skills", skills);
        return job;
    }

    static JobProfile catalogueRole(String title) {
        return CATALOG.roles().stream()
                .filter(role -> role.title().equals(title))
                .findFirst()
                .map(CATALOG::profile)
                .orElseThrow();
    }

    @Override
    public void close() {
        upstreams.close();
    }
}
