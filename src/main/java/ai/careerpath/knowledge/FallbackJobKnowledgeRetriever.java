package ai.careerpath.knowledge;

import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Fallback;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The remote source, with the catalogue behind it. */
final class FallbackJobKnowledgeRetriever implements JobKnowledgeRetriever {

    private static final Fallback FALLBACK = new Fallback("WEAVIATE_URL");

    private final @Nullable JobKnowledgeRetriever remote;
    private final JobKnowledgeRetriever embedded;

    /** @param remote null when none is configured */
    FallbackJobKnowledgeRetriever(@Nullable JobKnowledgeRetriever remote, JobKnowledgeRetriever embedded) {
        this.remote = remote;
        this.embedded = embedded;
    }

    @Override
    public Mono<Answer<JobKnowledge>> retrieve(JobTransition transition, Deadline deadline) {
        return FALLBACK.of(
                remote == null ? null : remote.retrieve(transition, deadline), embedded.retrieve(transition, deadline));
    }
}
