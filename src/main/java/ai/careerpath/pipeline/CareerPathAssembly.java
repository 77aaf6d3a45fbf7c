package ai.careerpath.pipeline;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.step.StepReport;
import java.util.List;
import java.util.Map;

/** Puts what the steps found into the form of the answer. */
final class CareerPathAssembly {

    private final ReadingTexts texts;

    CareerPathAssembly(ReadingTexts texts) {
        this.texts = texts;
    }

    /** The answer, with what there is for each of the skills. */
    CareerPath of(
            String id,
            JobTransition transition,
            List<Skill> skills,
            Map<Skill, List<Course>> courses,
            Map<Skill, CodeSnippet> snippets,
            List<StepReport> reports) {
        List<SkillWithCourses> withCourses = skills.stream()
                .map(skill -> new SkillWithCourses(
                        skill.name(),
                        courses.getOrDefault(skill, List.of()),
                        snippets.get(skill),
                        texts.why(skill, transition),
                        skill.sources()))
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
                reports);
    }

    private CodeValidationSummary summary(List<SkillWithCourses> skills, JobTransition transition) {
        if (skills.isEmpty()) {
            return CodeValidationSummary.skipped(null, texts.nothingToValidate(transition));
        }
        SkillWithCourses first = skills.get(0);
        CodeSnippet snippet = first.codeSnippet();
        CodeValidation validation = snippet == null ? null : snippet.validation();
        return validation == null
                ? CodeValidationSummary.skipped(first.skill(), "Code validation skipped - there is no code to execute")
                : CodeValidationSummary.of(validation);
    }
}
