package ai.careerpath.knowledge;

import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import reactor.core.publisher.Mono;

/** Finds what is known about the two jobs of a transition. */
@FunctionalInterface
public interface JobKnowledgeRetriever {

    /** The name of the bean that asks the bundled catalogue. */
    String EMBEDDED = "embeddedJobKnowledge";

    /** The name of the bean that asks a remote source, where one is configured. */
    String REMOTE = "remoteJobKnowledge";

    /** The profiles that fit; empty lists, with the reason in the provenance, when a job is not known. */
    Mono<Answer<JobKnowledge>> retrieve(JobTransition transition, Deadline deadline);
}
