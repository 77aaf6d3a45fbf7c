package ai.careerpath.analysis;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.Answer;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Provenance;
import ai.careerpath.model.Skill;
import ai.careerpath.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Compares the weighted skills of the two jobs; the catalogue tells prerequisites and other names of a skill. */
@Component
final class CatalogSkillGapAnalyzer implements SkillGapAnalyzer {

    private static final String NOT_CONFIGURED = "FRIENDLI_TOKEN is not set";

    private final Catalog catalog;

    CatalogSkillGapAnalyzer(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Mono<Answer<List<Skill>>> analyze(JobTransition transition, JobKnowledge knowledge, Deadline deadline) {
        return Mono.fromSupplier(() -> answer(transition, knowledge));
    }

    private Answer<List<Skill>> answer(JobTransition transition, JobKnowledge knowledge) {
        @Nullable
        JobProfile current =
                knowledge.current().isEmpty() ? null : knowledge.current().get(0);
        List<Skill> skills = new SkillChoice(current, transition.knownSkills(), catalog).among(knowledge.target());
        return new Answer<>(skills, Provenance.embedded(Source.CATALOG, reason(transition, knowledge, skills)));
    }

    private static String reason(JobTransition transition, JobKnowledge knowledge, List<Skill> skills) {
        if (knowledge.target().isEmpty()) {
            return NOT_CONFIGURED + "; nothing is known about the target role \"" + transition.targetRole()
                    + "\", so no skills are named";
        }
        String target = knowledge.target().get(0).title();
        if (skills.isEmpty()) {
            return NOT_CONFIGURED + "; nothing is left to learn of what is known about " + target;
        }
        if (skills.size() < SkillChoice.SKILLS) {
            return NOT_CONFIGURED + "; what is known about " + target + " leaves only " + skills.size()
                    + (skills.size() == 1 ? " skill" : " skills") + " to learn";
        }
        return NOT_CONFIGURED;
    }
}
