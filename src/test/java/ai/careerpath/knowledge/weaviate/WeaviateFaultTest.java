package ai.careerpath.knowledge.weaviate;

import static ai.careerpath.upstream.FaultyServer.answering;
import static ai.careerpath.upstream.FaultyServer.response;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobTransition;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.UpstreamFaultContract;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

class WeaviateFaultTest extends UpstreamFaultContract {

    private final Retrieval weaviate = new Retrieval();

    @AfterEach
    void closeConnections() {
        weaviate.close();
    }

    @Override
    protected Mono<?> success(URI baseUrl, Deadline deadline) {
        // One job for both sides, so that one request is sent.
        return weaviate.retriever(baseUrl, null).retrieve(new JobTransition("Tester", "Tester", List.of()), deadline);
    }

    @Override
    protected String goodAnswer() {
        return Retrieval.FOUND;
    }

    /** The schema is asked for too, once; it has nothing to do with how often a query is sent. */
    @Override
    protected long calls(FaultyServer server) {
        long queries = server.requests().stream()
                .filter(request -> request.startsWith("POST"))
                .count();
        return queries == 0 ? server.requests().size() : queries;
    }

    @Test
    void emptyServerIsToldHowToFillIt() throws Exception {
        try (WeaviateStub stub = new WeaviateStub()) {
            stub.schema = null;

            assertThat(message(stub.url(), Duration.ofSeconds(10)))
                    .isEqualTo("Weaviate has no class JobKnowledge: create and fill it with"
                            + " --careerpath.command=seed-weaviate");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Cannot query field \\"JobKnowledge\\" on type \\"GetObjectsObj\\".                          | seed-weaviate
            class JobKnowledge has multi-tenancy enabled, but request was without tenant               | set WEAVIATE_TENANT
            Unknown argument \\"tenant\\" on field \\"JobKnowledge\\" of type \\"GetObjectsObj\\".    | remove WEAVIATE_TENANT
            explorer: object search at index tenants: tenant not found: \\"nobody\\"                   | check WEAVIATE_TENANT
            explorer: object search at index tenants: tenant not active: 'cold'                        | activate it
            interface conversion: interface {} is int64, not int                                       | refused the query
            """)
    void errorsThatComeWithSuccessAreFailures(String message, String told) throws Exception {
        String errors = "{\"data\":{\"Get\":{\"JobKnowledge\":null}},\"errors\":[{\"message\":\"" + message + "\"}]}";
        try (FaultyServer server = answering(response(Retrieval.OK, errors))) {
            assertThat(message(server.url(), Duration.ofSeconds(10))).contains(told);
            assertThat(calls(server)).isEqualTo(1);
        }
    }
}
