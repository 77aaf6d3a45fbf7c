package ai.careerpath.analysis;

import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import java.util.List;
import reactor.core.publisher.Mono;

/** Names the skills that stand between two jobs. */
@FunctionalInterface
public interface SkillGapAnalyzer {

    /** Three distinct skills the person does not have yet, the first to learn first; fewer only with the reason. */
    Mono<Answer<List<Skill>>> analyze(JobTransition transition, JobKnowledge knowledge, Deadline deadline);

    /**
     * Returns how far it is, with what it takes to learn {@code skills}; computed at once, without any upstream.
     *
     * @param skills what {@link #analyze} named
     */
    default CareerDistance distance(JobTransition transition, JobKnowledge knowledge, List<Skill> skills) {
        return CareerDistance.UNKNOWN;
    }
}
