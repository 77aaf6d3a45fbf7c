package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.codegen.CodeGenerator;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import ai.careerpath.step.StepStatus;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** A step that gave something for some of the skills did its work; where there is nothing to give, nothing is amiss. */
class PartialStepTest extends OrchestratorScenario {

    private Set<String> withProgram = Set.of();

    @BeforeEach
    void scriptALibrary() {
        generator = new CodeGenerator() {
            @Override
            public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
                return withProgram.contains(skill.name())
                        ? live(new CodeSnippet(skill.name(), Language.PYTHON, "Shows it", null))
                        : Mono.empty();
            }

            @Override
            public Provenance none(Skill skill) {
                return Provenance.embedded(Source.CATALOG, Note.incomplete("none for " + skill.name()));
            }
        };
    }

    @Test
    void programsForSomeSkillsAreAStepThatWorked() {
        withProgram = Set.of("Two", "Three");

        CareerPath path = create(Duration.ZERO);

        assertThat(step(path, Step.CODEGEN))
                .returns(StepStatus.EMBEDDED, StepReport::status)
                .returns(Source.CATALOG, StepReport::source)
                .returns("none for One", StepReport::reason);
        assertThat(step(path, Step.VALIDATION).status()).isEqualTo(StepStatus.LIVE);
        assertThat(path.outcome()).isEqualTo("complete");
        assertThat(path.codeValidationResult())
                .isEqualTo(CodeValidationSummary.skipped(
                        "One",
                        "Code validation skipped - there is no program for \"One\"; 2 programs for other skills were"
                                + " executed"));
    }

    @Test
    void noProgramAtAllLeavesTheValidationNothingToDo() {
        CareerPath path = create(Duration.ZERO);

        assertThat(step(path, Step.CODEGEN).status()).isEqualTo(StepStatus.EMBEDDED);
        assertThat(step(path, Step.VALIDATION))
                .returns(StepStatus.IDLE, StepReport::status)
                .returns("there is no code to execute", StepReport::reason);
        assertThat(path.outcome()).isEqualTo("complete");
        assertThat(path.codeValidationResult())
                .isEqualTo(CodeValidationSummary.skipped(
                        "One", "Code validation skipped - there is no program for \"One\""));
    }

    @Test
    void aPartThatFailedIsToldThoughTheOthersCame() {
        courses = (skill, language, deadline) -> skill.name().equals("Two") ? Mono.never() : live(List.of());

        CareerPath path = create(Duration.ofSeconds(45));

        assertThat(step(path, Step.COURSES))
                .returns(StepStatus.LIVE, StepReport::status)
                .returns("no answer in time", StepReport::reason)
                .returns(true, StepReport::fellShort);
        assertThat(path.outcome()).isEqualTo("degraded");
    }

    @Test
    void withoutSkillsEachStepSaysOnceWhatItHasNotToDo() {
        analyzer = (transition, known, deadline) -> live(List.of());

        CareerPath path = create(Duration.ZERO);

        assertThat(path.steps().subList(2, 5)).extracting(StepReport::status).containsOnly(StepStatus.IDLE);
        assertThat(path.steps().subList(2, 5))
                .extracting(StepReport::reason)
                .containsExactly(
                        "there are no skills to find courses for",
                        "there are no skills to find programs for",
                        "there is no code to execute");
        assertThat(path.outcome()).isEqualTo("complete");
    }

    private static StepReport step(CareerPath path, Step step) {
        return path.steps().get(step.ordinal());
    }
}
