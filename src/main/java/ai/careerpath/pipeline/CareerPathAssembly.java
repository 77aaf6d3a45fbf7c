package ai.careerpath.pipeline;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.CareerDistance.LearningEstimate;
import ai.careerpath.step.StepReport;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what the steps found into the form of the answer. */
final class CareerPathAssembly {

    private final ReadingTexts texts;

    CareerPathAssembly(ReadingTexts texts) {
        this.texts = texts;
    }

    /** What the first two steps found out. */
    record Findings(List<Skill> skills, CareerDistance distance) {}

    /** The answer, with what there is for each of the skills. */
    CareerPath of(
            String id,
            JobTransition transition,
            Findings findings,
            Map<Skill, List<Course>> courses,
            Map<Skill, CodeSnippet> snippets,
            List<StepReport> reports) {
        List<Skill> skills = findings.skills();
        CareerDistance distance = findings.distance();
        List<SkillWithCourses> withCourses = skills.stream()
                .map(skill -> skillWithCourses(
                        skill,
                        texts.why(skill, transition),
                        distance,
                        courses.getOrDefault(skill, List.of()),
                        snippets.get(skill)))
                .toList();
        return new CareerPath(
                id,
                texts.title(transition),
                skills.stream().map(Skill::name).toList(),
                withCourses,
                summary(withCourses, transition),
                transition.target().understood().alternatives(),
                new Understood(
                        transition.current().understood(), transition.target().understood()),
                distance.fit(),
                distance.gap(),
                distance.stated(),
                distance.next(),
                distance.steppingStones(),
                distance.hours(),
                null,
                reports);
    }

    private static SkillWithCourses skillWithCourses(
            Skill skill, String why, CareerDistance distance, List<Course> courses, @Nullable CodeSnippet snippet) {
        LearningEstimate estimate = distance.estimates().get(skill.name());
        return new SkillWithCourses(
                skill.name(),
                courses,
                snippet,
                why,
                skill.sources(),
                skill.level(),
                estimate == null ? null : estimate.hours());
    }

    private CodeValidationSummary summary(List<SkillWithCourses> skills, JobTransition transition) {
        if (skills.isEmpty()) {
            return CodeValidationSummary.skipped(null, texts.nothingToValidate(transition));
        }
        SkillWithCourses first = skills.get(0);
        CodeSnippet snippet = first.codeSnippet();
        CodeValidation validation = snippet == null ? null : snippet.validation();
        return validation == null
                ? CodeValidationSummary.skipped(first.skill(), texts.codeNotValidated(transition))
                : CodeValidationSummary.of(validation);
    }
}
