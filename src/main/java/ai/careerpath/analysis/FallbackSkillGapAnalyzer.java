package ai.careerpath.analysis;

import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Fallback;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The language model, with the catalogue behind it. */
final class FallbackSkillGapAnalyzer implements SkillGapAnalyzer {

    private static final Fallback FALLBACK = new Fallback("FRIENDLI_TOKEN");

    private final @Nullable SkillGapAnalyzer remote;
    private final SkillGapAnalyzer embedded;

    /** @param remote null when none is configured */
    FallbackSkillGapAnalyzer(@Nullable SkillGapAnalyzer remote, SkillGapAnalyzer embedded) {
        this.remote = remote;
        this.embedded = embedded;
    }

    @Override
    public Mono<Answer<List<Skill>>> analyze(JobTransition transition, JobKnowledge knowledge, Deadline deadline) {
        return FALLBACK.of(
                remote == null ? null : remote.analyze(transition, knowledge, deadline),
                embedded.analyze(transition, knowledge, deadline));
    }

    @Override
    public CareerDistance distance(JobTransition transition, JobKnowledge knowledge, List<Skill> skills) {
        return embedded.distance(transition, knowledge, skills);
    }
}
