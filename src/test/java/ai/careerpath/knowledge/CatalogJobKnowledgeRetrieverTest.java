package ai.careerpath.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.RoleReading;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogJobKnowledgeRetrieverTest {

    private static final CatalogJobKnowledgeRetriever RETRIEVER = new CatalogJobKnowledgeRetriever(TestCatalog.BUNDLED);

    @Test
    void theRolesThatWereReadAreDescribed() {
        Answer<JobKnowledge> answer = retrieve("frontend-developer", "machine-learning-engineer");

        assertThat(answer.value().current()).extracting(JobProfile::title).containsExactly("Frontend Developer");
        assertThat(answer.value().target()).singleElement().satisfies(target -> {
            assertThat(target.title()).isEqualTo("Machine Learning Engineer");
            assertThat(target.source()).isEqualTo("catalog: Machine Learning Engineer");
            assertThat(target.skills())
                    .isNotEmpty()
                    .allSatisfy(demand -> assertThat(demand.weight()).isBetween(1, 10));
        });
        assertThat(answer.provenance()).isEqualTo(Provenance.embedded(Source.CATALOG));
    }

    @Test
    void ofARoleThatWasNotUnderstoodNothingIsSaid() {
        assertThat(retrieve(null, null).value()).isEqualTo(JobKnowledge.NOTHING);
    }

    private static Answer<JobKnowledge> retrieve(@Nullable String current, @Nullable String target) {
        JobTransition transition =
                new JobTransition("this", "that", List.of()).read(reading("this", current), reading("that", target));
        return Objects.requireNonNull(RETRIEVER
                .retrieve(transition, Deadline.in(Duration.ofSeconds(5)))
                .block());
    }

    private static RoleReading reading(String typed, @Nullable String roleId) {
        return new RoleReading(RoleReading.notUnderstood(typed).understood(), roleId, List.of(), false);
    }
}
