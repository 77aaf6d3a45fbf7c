package ai.careerpath.knowledge;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.RoleReading;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Takes from the bundled catalogue what it knows about the roles that were read. */
final class CatalogJobKnowledgeRetriever implements JobKnowledgeRetriever {

    private final Catalog catalog;

    CatalogJobKnowledgeRetriever(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Mono<Answer<JobKnowledge>> retrieve(JobTransition transition, Deadline deadline) {
        return Mono.fromSupplier(() -> new Answer<>(
                new JobKnowledge(profiles(transition.current()), profiles(transition.target())),
                Provenance.embedded(Source.CATALOG)));
    }

    private List<JobProfile> profiles(RoleReading reading) {
        return Stream.ofNullable(reading.roleId())
                .map(catalog::role)
                .flatMap(Optional::stream)
                .map(catalog::profile)
                .toList();
    }
}
