package ai.careerpath.knowledge.weaviate;

import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.knowledge.weaviate.WeaviateAnswer.NoVectorizerException;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.upstream.Upstream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Finds both jobs in Weaviate. A job that Weaviate does not know is looked up in the catalogue. */
public final class WeaviateJobKnowledgeRetriever implements JobKnowledgeRetriever {

    private final Upstream weaviate;
    private final WeaviateProperties properties;
    private final WeaviateQuery query;
    private final WeaviateAnswer answer;
    private final JobKnowledgeRetriever catalogue;

    public WeaviateJobKnowledgeRetriever(
            Upstream weaviate, WeaviateProperties properties, JobKnowledgeRetriever catalogue) {
        this.weaviate = weaviate;
        this.properties = properties;
        this.query = new WeaviateQuery(properties);
        this.answer = new WeaviateAnswer(weaviate, properties);
        this.catalogue = catalogue;
    }

    @Override
    public Mono<Answer<JobKnowledge>> retrieve(JobTransition transition, Deadline deadline) {
        Deadline limit = deadline.cappedAt(properties.timeout());
        Mono<List<JobProfile>> target = profiles(transition.targetRole(), limit);
        boolean sameJob = transition.currentRole().equals(transition.targetRole());
        Mono<JobKnowledge> found = sameJob
                ? target.map(profiles -> new JobKnowledge(profiles, profiles))
                : Mono.zip(profiles(transition.currentRole(), limit), target, JobKnowledge::new);
        return found.flatMap(knowledge -> complete(knowledge, transition, deadline));
    }

    private Mono<List<JobProfile>> profiles(String title, Deadline deadline) {
        return ask(query.nearText(title), deadline)
                .onErrorResume(NoVectorizerException.class, e -> ask(query.bm25(title), deadline));
    }

    private Mono<List<JobProfile>> ask(Map<String, Object> request, Deadline deadline) {
        return weaviate.ask(web -> web.post().uri("/v1/graphql").bodyValue(request), answer::profiles, deadline);
    }

    private Mono<Answer<JobKnowledge>> complete(JobKnowledge found, JobTransition transition, Deadline deadline) {
        if (!found.current().isEmpty() && !found.target().isEmpty()) {
            return Mono.just(new Answer<>(found, Provenance.live(Source.WEAVIATE)));
        }
        return catalogue
                .retrieve(transition, deadline)
                .map(Answer::value)
                .defaultIfEmpty(JobKnowledge.NOTHING)
                .map(known -> filled(found, known, transition));
    }

    private static Answer<JobKnowledge> filled(JobKnowledge found, JobKnowledge known, JobTransition transition) {
        List<Note> notes = new ArrayList<>();
        List<JobProfile> current = fill(found.current(), known.current(), transition.currentRole(), notes);
        List<JobProfile> target = fill(found.target(), known.target(), transition.targetRole(), notes);
        boolean nothingFound = found.current().isEmpty() && found.target().isEmpty();
        Provenance provenance = new Provenance(
                nothingFound ? Source.CATALOG : Source.WEAVIATE,
                nothingFound ? StepStatus.FALLBACK : StepStatus.LIVE,
                notes);
        return new Answer<>(new JobKnowledge(current, target), provenance);
    }

    private static List<JobProfile> fill(
            List<JobProfile> found, List<JobProfile> known, String title, List<Note> notes) {
        if (!found.isEmpty()) {
            return found;
        }
        notes.add(Note.reading(
                known.isEmpty()
                        ? "neither Weaviate nor the catalogue knows \"" + title + "\""
                        : "Weaviate does not know \"" + title + "\", the catalogue describes it"));
        return known;
    }
}
