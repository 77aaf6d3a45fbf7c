package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Asks Weaviate about the roles that were read. What it returns is taken where it is about them: it adds jobs,
 * descriptions and skills that the catalogue lacks, and never puts a neighbour in the place of a role.
 */
final class WeaviateJobKnowledgeRetriever implements JobKnowledgeRetriever {

    private final WeaviateProperties properties;
    private final WeaviateSearch search;
    private final DocumentMatch match;
    private final JobKnowledgeRetriever catalogue;

    WeaviateJobKnowledgeRetriever(
            WeaviateSearch search, WeaviateProperties properties, Catalog catalog, JobKnowledgeRetriever catalogue) {
        this.properties = properties;
        this.search = search;
        this.match = new DocumentMatch(new WeaviateDocuments(catalog, properties), properties.certainty());
        this.catalogue = catalogue;
    }

    /** @param fromWeaviate whether Weaviate has a document about the job */
    private record Found(List<JobProfile> profiles, boolean fromWeaviate) {}

    @Override
    public Mono<Answer<JobKnowledge>> retrieve(JobTransition transition, Deadline deadline) {
        Deadline limit = deadline.cappedAt(properties.timeout());
        return catalogue
                .retrieve(transition, deadline)
                .defaultIfEmpty(new Answer<>(JobKnowledge.NOTHING, Provenance.embedded(Source.CATALOG)))
                .flatMap(known -> search.schema(limit).thenReturn(known))
                .flatMap(known -> {
                    JobKnowledge roles = known.value();
                    Mono<Found> target = find(transition.target(), roles.target(), limit);
                    // The same line may be read differently as what somebody is and as what they want to be.
                    boolean sameJob = transition.currentRole().equals(transition.targetRole())
                            && roles.current().equals(roles.target());
                    return sameJob
                            ? target.map(job -> answer(job, job, known, transition))
                            : Mono.zip(
                                    find(transition.current(), roles.current(), limit),
                                    target,
                                    (current, wanted) -> answer(current, wanted, known, transition));
                });
    }

    private Mono<Found> find(RoleReading reading, List<JobProfile> known, Deadline deadline) {
        UnderstoodRole role = reading.understood();
        String title = known.isEmpty() ? role.asked() : known.get(0).title();
        return search.find(title, document -> match.isAbout(document, role, known), deadline)
                .map(documents -> documents.stream()
                        .filter(document -> match.isAbout(document, role, known))
                        .findFirst()
                        .map(document -> new Found(match.merged(document, role, known), true))
                        .orElse(new Found(known, false)));
    }

    private static Answer<JobKnowledge> answer(
            Found current, Found target, Answer<JobKnowledge> known, JobTransition transition) {
        List<Note> notes = new ArrayList<>(known.provenance().notes());
        note(current, transition.currentRole(), notes);
        if (!transition.currentRole().equals(transition.targetRole())) {
            note(target, transition.targetRole(), notes);
        }
        JobKnowledge knowledge = new JobKnowledge(current.profiles(), target.profiles());
        return new Answer<>(knowledge, provenance(current, target, notes));
    }

    private static Provenance provenance(Found current, Found target, List<Note> notes) {
        // That nobody knows the target is an answer too.
        return current.fromWeaviate()
                        || target.fromWeaviate()
                        || target.profiles().isEmpty()
                ? new Provenance(Source.WEAVIATE, StepStatus.LIVE, notes)
                : new Provenance(Source.CATALOG, StepStatus.FALLBACK, notes);
    }

    private static void note(Found job, String title, List<Note> notes) {
        if (job.fromWeaviate()) {
            return;
        }
        String key = job.profiles().isEmpty() ? "known-nowhere" : "known-to-catalogue";
        notes.add(Note.of(Note.Kind.READING, Wording.note(key, title)));
    }
}
