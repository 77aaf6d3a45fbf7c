package ai.careerpath.orchestration;

import ai.careerpath.model.CareerPath;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.CodeValidationSummary;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.SkillWithCourses;
import ai.careerpath.model.StepReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts what the steps found into the form of the answer. */
final class CareerPathAssembly {

    private CareerPathAssembly() {}

    /** The answer; courses and snippets are in the order of the skills. */
    static CareerPath of(
            String id,
            JobTransition transition,
            List<Skill> skills,
            List<Optional<List<Course>>> courses,
            List<Optional<CodeSnippet>> snippets,
            List<StepReport> reports) {
        List<SkillWithCourses> withCourses = IntStream.range(0, skills.size())
                .mapToObj(i -> withCourses(skills.get(i), courses.get(i).orElse(List.of()), snippets.get(i)))
                .toList();
        return new CareerPath(
                id,
                "Your Path from " + transition.currentRole() + " to " + transition.targetRole(),
                skills.stream().map(Skill::name).toList(),
                withCourses,
                summary(withCourses),
                reports);
    }

    private static SkillWithCourses withCourses(Skill skill, List<Course> courses, Optional<CodeSnippet> snippet) {
        return new SkillWithCourses(skill.name(), courses, snippet.orElse(null), skill.why(), skill.sources());
    }

    private static CodeValidationSummary summary(List<SkillWithCourses> skills) {
        if (skills.isEmpty()) {
            return CodeValidationSummary.skipped(null, "Code validation skipped - there is no skill to show");
        }
        SkillWithCourses first = skills.get(0);
        CodeSnippet snippet = first.codeSnippet();
        CodeValidation validation = snippet == null ? null : snippet.validation();
        return validation == null
                ? CodeValidationSummary.skipped(first.skill(), "Code validation skipped - there is no code to execute")
                : CodeValidationSummary.of(validation);
    }
}
