package ai.careerpath.analysis;

import ai.careerpath.analysis.gap.GapCalculator;
import ai.careerpath.configuration.LocalizedTexts;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Chooses the skills by the formula of {@link GapCalculator}. */
final class CatalogSkillGapAnalyzer implements SkillGapAnalyzer {

    private static final LocalizedTexts TEXTS = new LocalizedTexts("messages/answer");

    private final GapCalculator gaps;

    CatalogSkillGapAnalyzer(GapCalculator gaps) {
        this.gaps = gaps;
    }

    @Override
    public Mono<Answer<List<Skill>>> analyze(JobTransition transition, JobKnowledge knowledge, Deadline deadline) {
        return Mono.fromSupplier(() -> answer(transition, knowledge));
    }

    @Override
    public CareerDistance distance(JobTransition transition, JobKnowledge knowledge, List<Skill> skills) {
        return gaps.distance(transition, knowledge, skills);
    }

    private Answer<List<Skill>> answer(JobTransition transition, JobKnowledge knowledge) {
        List<Skill> skills = gaps.choose(transition, knowledge);
        return new Answer<>(skills, Provenance.embedded(Source.CATALOG, notes(transition, knowledge, skills)));
    }

    private static Note[] notes(JobTransition transition, JobKnowledge knowledge, List<Skill> skills) {
        return skills.size() == GapCalculator.SKILLS
                ? new Note[0]
                : new Note[] {Note.incomplete(shortage(transition, knowledge, skills))};
    }

    private static String shortage(JobTransition transition, JobKnowledge knowledge, List<Skill> skills) {
        Locale language = transition.language();
        if (knowledge.target().isEmpty()) {
            boolean isOtherJob = transition.target().understood().title() != null;
            return TEXTS.text(language, isOtherJob ? "skills.no-path" : "skills.unknown", transition.targetRole());
        }
        String target = knowledge.target().get(0).title();
        return skills.isEmpty()
                ? TEXTS.text(language, "skills.nothing-left", target)
                : TEXTS.text(language, "skills.few", target, skills.size());
    }
}
