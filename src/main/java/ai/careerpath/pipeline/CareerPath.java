package ai.careerpath.pipeline;

import ai.careerpath.api.CareerPathRequest;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.Fit;
import ai.careerpath.model.distance.SkillDistance;
import ai.careerpath.model.distance.StatedSkill;
import ai.careerpath.step.StepReport;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link CareerPathRequest}.
 *
 * @param id the trace id of the request
 * @param alternatives titles of jobs that the target may have been meant to be, closest first; empty when it is known
 *     for sure
 * @param understood how both roles were read
 * @param fit how much of what the target asks for is there; null when nothing is known about the target
 * @param gap every skill that the target asks for, most important first
 * @param knownSkills how the skills were read that the person says they know; empty when nothing is known about the target
 * @param next names of the skills that come after the recommended ones
 * @param steppingStones titles of nearer jobs on the way; empty when the target is near enough
 * @param hours an estimate for all recommended skills; null when it cannot be told of any
 * @param weeks the same in weeks; null unless the hours a week were told
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
        @Nullable Fit fit,
        List<SkillDistance> gap,
        @JsonProperty("known_skills") List<StatedSkill> knownSkills,
        List<String> next,
        @JsonProperty("stepping_stones") List<String> steppingStones,
        @Nullable EstimatedRange hours,
        @Nullable EstimatedRange weeks,
        List<StepReport> steps) {

    public CareerPath {
        skillsToLearn = List.copyOf(skillsToLearn);
        skillsWithCourses = List.copyOf(skillsWithCourses);
        alternatives = List.copyOf(alternatives);
        gap = List.copyOf(gap);
        knownSkills = List.copyOf(knownSkills);
        next = List.copyOf(next);
        steppingStones = List.copyOf(steppingStones);
        steps = List.copyOf(steps);
    }

    /** {@code complete}, or {@code degraded} when a step had to do without what it was meant to use. */
    public String outcome() {
        return steps.stream().anyMatch(StepReport::fellShort) ? "degraded" : "complete";
    }

    /**
     * Returns the same with its hours in weeks.
     *
     * @param hoursPerWeek null when not told
     */
    public CareerPath learnedIn(@Nullable Integer hoursPerWeek) {
        if (hoursPerWeek == null || hours == null) {
            return this;
        }
        return new CareerPath(
                id,
                title,
                skillsToLearn,
                skillsWithCourses,
                codeValidationResult,
                alternatives,
                understood,
                fit,
                gap,
                knownSkills,
                next,
                steppingStones,
                hours,
                hours.dividedBy(hoursPerWeek),
                steps);
    }
}
