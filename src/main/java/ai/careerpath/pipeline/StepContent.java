package ai.careerpath.pipeline;

import ai.careerpath.model.Skill;
import ai.careerpath.step.StepReport;
import ai.careerpath.step.StepStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a trace shows of a career path and its steps. */
final class StepContent {

    private StepContent() {}

    /** What a step took or gave; maps from skills have the skills' names as keys. */
    static Object of(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, given) -> named.put(key instanceof Skill skill ? skill.name() : key.toString(), given));
        return named;
    }

    /** {@code complete}, or {@code degraded} when a step had to do without what it was meant to use. */
    static String outcome(CareerPath path) {
        return path.steps().stream().map(StepReport::status).anyMatch(StepStatus::isDegraded) ? "degraded" : "complete";
    }

    /** The answer without what its steps show already. */
    static Object summary(CareerPath path) {
        return Map.of(
                "title", path.title(),
                "skillsToLearn", path.skillsToLearn(),
                "codeValidationResult", path.codeValidationResult(),
                "steps", path.steps());
    }
}
