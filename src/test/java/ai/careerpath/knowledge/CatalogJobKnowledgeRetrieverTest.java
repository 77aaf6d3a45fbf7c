package ai.careerpath.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.LexicalRoleSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import ai.careerpath.catalog.search.RoleSearch;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;

class CatalogJobKnowledgeRetrieverTest {

    private static final Catalog CATALOG = Catalog.bundled();
    private static final CatalogJobKnowledgeRetriever RETRIEVER =
            new CatalogJobKnowledgeRetriever(CATALOG, new LexicalRoleSearch(CATALOG), Schedulers.immediate());

    @Test
    void bothJobsAreFoundByAlias() {
        Answer<JobKnowledge> answer = retrieve("senior front-end dev", "ML engineer");

        JobProfile target = answer.value().target().get(0);
        assertThat(titles(answer.value().current())).containsExactly("Frontend Developer");
        assertThat(target.title()).isEqualTo("Machine Learning Engineer");
        assertThat(target.source()).isEqualTo("catalog: Machine Learning Engineer");
        assertThat(target.skills().get(0).skill()).isEqualTo("Machine Learning");
        assertThat(target.skills())
                .allSatisfy(demand -> assertThat(demand.weight()).isBetween(1, 10));
        assertThat(answer.provenance()).isEqualTo(Provenance.embedded(Source.CATALOG));
    }

    @Test
    void titleReadAsAnotherOneIsTold() {
        Answer<JobKnowledge> answer = retrieve("customer service rep", "data guy");

        assertThat(titles(answer.value().current())).startsWith("Customer Service Representative");
        assertThat(answer.value().target()).isNotEmpty();
        assertThat(answer.provenance().reason())
                .startsWith("the current role \"customer service rep\" was read as Customer"
                        + " Service Representative with low confidence")
                .contains("; the target role \"data guy\" was read as ")
                .endsWith(" with low confidence");
    }

    @Test
    void rolesThatAreNearlyAsCloseAreNamedAndDistantOnesAreNot() {
        RoleSearch search = title -> List.of(hit(0, 0.60), hit(1, 0.55), hit(2, 0.40));
        JobKnowledgeRetriever retriever = new CatalogJobKnowledgeRetriever(CATALOG, search, Schedulers.immediate());

        Answer<JobKnowledge> answer = Objects.requireNonNull(retriever
                .retrieve(new JobTransition("this", "that", List.of()), Deadline.in(Duration.ofSeconds(5)))
                .block());

        String read = " was read as " + title(0) + " with low confidence (nearly as close: " + title(1) + ")";
        assertThat(answer.provenance().reason())
                .isEqualTo("the current role \"this\"" + read + "; the target role \"that\"" + read);
    }

    @Test
    void whatElseTheTargetMayBeIsToldAndNobodyIsOnTheWayToWherePeopleStart() {
        Role start = CATALOG.roles().stream()
                .filter(Role::isStartingPoint)
                .findFirst()
                .orElseThrow();
        Role target = CATALOG.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .findFirst()
                .orElseThrow();
        RoleSearch search = title -> List.of(
                new RoleHit(start, 0.4, RoleHit.Confidence.NONE), new RoleHit(target, 0.3, RoleHit.Confidence.NONE));
        JobKnowledge knowledge = Objects.requireNonNull(new CatalogJobKnowledgeRetriever(
                                CATALOG, search, Schedulers.immediate())
                        .retrieve(new JobTransition("this", "that", List.of()), Deadline.in(Duration.ofSeconds(5)))
                        .block())
                .value();

        assertThat(knowledge.alternatives()).containsExactly(target.title());
        assertThat(retrieve("Nurse", "ML engineer").value().alternatives()).isEmpty();
    }

    @Test
    void unknownCurrentRoleIsToldAndNothingAssumed() {
        Answer<JobKnowledge> answer = retrieve("asdfgh", "Data Engineer");

        assertThat(answer.value().current()).isEmpty();
        assertThat(answer.provenance().reason())
                .isEqualTo("the current role \"asdfgh\" is not in the catalogue, so nothing" + " is assumed as known");
    }

    @Test
    void unknownTargetIsToldWithTheClosestTitles() {
        Answer<JobKnowledge> answer = retrieve("Nurse", "fortune teller");

        assertThat(answer.value().target()).isEmpty();
        assertThat(answer.provenance().reason())
                .startsWith("the target role \"fortune teller\" is not in the catalogue" + " (the closest titles are ");
    }

    @Test
    void unknownTargetWithoutAnyClosestTitleNamesNone() {
        assertThat(retrieve("Nurse", "asdfgh").provenance().reason())
                .isEqualTo("the target role \"asdfgh\" is not in the catalogue");
    }

    @Test
    void targetThatIsOnlyAStartingPointIsTold() {
        Answer<JobKnowledge> answer = retrieve("Frontend Developer", "nurse");

        assertThat(titles(answer.value().target())).containsExactly("Nurse");
        assertThat(answer.provenance().reason())
                .endsWith("the catalogue describes Nurse as a starting point only, with the digital skills people"
                        + " bring from there");
    }

    private static RoleHit hit(int role, double score) {
        return new RoleHit(CATALOG.roles().get(role), score, Confidence.LOW);
    }

    private static String title(int role) {
        return CATALOG.roles().get(role).title();
    }

    private static List<String> titles(List<JobProfile> profiles) {
        return profiles.stream().map(JobProfile::title).toList();
    }

    private static Answer<JobKnowledge> retrieve(String current, String target) {
        JobTransition transition = new JobTransition(current, target, List.of());
        return Objects.requireNonNull(RETRIEVER
                .retrieve(transition, Deadline.in(Duration.ofSeconds(5)))
                .block());
    }
}
