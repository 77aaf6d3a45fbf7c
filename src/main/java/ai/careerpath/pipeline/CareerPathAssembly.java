package ai.careerpath.pipeline;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.step.StepReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what the steps found into the form of the answer. */
final class CareerPathAssembly {

    private final ReadingTexts texts;

    CareerPathAssembly(ReadingTexts texts) {
        this.texts = texts;
    }

    /** The answer, with what the later steps found for each of the skills. */
    CareerPath of(
            String id,
            JobTransition transition,
            CareerDistance distance,
            List<SkillWithCourses> skills,
            List<StepReport> reports) {
        return new CareerPath(
                id,
                texts.title(transition),
                skills.stream().map(SkillWithCourses::skill).toList(),
                skills,
                summary(skills, transition),
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

    private CodeValidationSummary summary(List<SkillWithCourses> skills, JobTransition transition) {
        if (skills.isEmpty()) {
            return CodeValidationSummary.skipped(null, texts.nothingToValidate(transition));
        }
        SkillWithCourses first = skills.get(0);
        CodeValidation validation = validation(first);
        if (validation != null) {
            return CodeValidationSummary.of(validation);
        }
        long executed = skills.stream()
                .map(CareerPathAssembly::validation)
                .filter(other -> other != null && other.isSuccess())
                .count();
        return CodeValidationSummary.skipped(first.skill(), texts.codeNotValidated(first, executed, transition));
    }

    private static @Nullable CodeValidation validation(SkillWithCourses skill) {
        CodeSnippet snippet = skill.codeSnippet();
        return snippet == null ? null : snippet.validation();
    }
}
