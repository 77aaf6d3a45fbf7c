package ai.careerpath.pipeline;

import ai.careerpath.api.CareerPathRequest;
import ai.careerpath.step.StepReport;
import java.util.List;

/**
 * The answer to a {@link CareerPathRequest}.
 *
 * @param id the trace id of the request
 * @param alternatives titles of jobs that the target may have been meant to be, closest first; empty when it is known
 *     for sure
 * @param understood how both roles were read
 * @param steps one report for each of the five steps, in their order
 */
public record CareerPath(
        String id,
        String title,
        List<String> skillsToLearn,
        List<SkillWithCourses> skillsWithCourses,
        CodeValidationSummary codeValidationResult,
        List<String> alternatives,
        Understood understood,
        List<StepReport> steps) {

    public CareerPath {
        skillsToLearn = List.copyOf(skillsToLearn);
        skillsWithCourses = List.copyOf(skillsWithCourses);
        alternatives = List.copyOf(alternatives);
        steps = List.copyOf(steps);
    }
}
