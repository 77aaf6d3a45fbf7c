package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.codegen.CodeGenerator;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** A snippet that fails is sent back to who wrote it, while there is time. */
class SnippetRepairTest extends OrchestratorScenario {

    @Test
    void aSkillWithoutASnippetDoesNotShiftTheOthers() {
        generator = (skill, runnable, deadline) -> skill.name().equals("One")
                ? Mono.empty()
                : live(new CodeSnippet(skill.name(), Language.PYTHON, "Shows " + skill.name(), null));

        CareerPath path = create(Duration.ZERO);

        assertThat(path.skillsWithCourses().get(0).codeSnippet()).isNull();
        assertThat(path.skillsWithCourses().subList(1, 3)).allSatisfy(skill -> {
            CodeSnippet snippet = Objects.requireNonNull(skill.codeSnippet());
            assertThat(snippet.code()).isEqualTo(skill.skill());
            assertThat(Objects.requireNonNull(snippet.validation()).skill()).isEqualTo(skill.skill());
        });
        assertThat(path.codeValidationResult().status()).isEqualTo(CodeValidationSummary.Status.SKIPPED);
    }

    @Test
    void aFailedSnippetIsRepairedTwiceThenReplaced() {
        executionOutcome = Outcome.RUNTIME_ERROR;
        List<String> asked = new ArrayList<>();
        generator = new FirstVersion() {
            @Override
            public Mono<Answer<CodeSnippet>> repair(Skill skill, CodeSnippet failed, Deadline deadline) {
                asked.add(failed.code());
                return live(snippet(failed.code() + "+"));
            }

            @Override
            public Mono<Answer<CodeSnippet>> substitute(Skill skill, Set<Language> runnable, Deadline deadline) {
                return live(snippet("library"));
            }
        };
        analyzer = (transition, known, deadline) -> live(SKILLS.subList(0, 1));

        CareerPath path = create(Duration.ZERO);

        CodeSnippet last =
                Objects.requireNonNull(path.skillsWithCourses().get(0).codeSnippet());
        assertThat(asked).containsExactly("v1", "v1+");
        assertThat(last.code()).isEqualTo("library");
        assertThat(Objects.requireNonNull(last.validation()).attempts()).isEqualTo(4);
    }

    @Test
    void whatCouldNotBeExecutedTakesNobodysPlace() {
        executionOutcome = Outcome.RUNTIME_ERROR;
        generator = new FirstVersion() {
            @Override
            public Mono<Answer<CodeSnippet>> repair(Skill skill, CodeSnippet failed, Deadline deadline) {
                executionOutcome = Outcome.UNAVAILABLE;
                return live(snippet("v2"));
            }
        };
        analyzer = (transition, known, deadline) -> live(SKILLS.subList(0, 1));

        CareerPath path = create(Duration.ZERO);

        CodeSnippet last =
                Objects.requireNonNull(path.skillsWithCourses().get(0).codeSnippet());
        assertThat(last.code()).isEqualTo("v1");
        assertThat(last.validation())
                .isNotNull()
                .returns(Outcome.RUNTIME_ERROR, CodeValidation::outcome)
                .returns(1, CodeValidation::attempts);
    }

    @Test
    void nothingIsRepairedWhenTooLittleTimeIsLeft() {
        executionOutcome = Outcome.RUNTIME_ERROR;
        AtomicInteger repairs = new AtomicInteger();
        generator = new FirstVersion() {
            @Override
            public Mono<Answer<CodeSnippet>> repair(Skill skill, CodeSnippet failed, Deadline deadline) {
                repairs.incrementAndGet();
                return live(failed);
            }
        };
        beforeExecution = Mono.delay(Duration.ofSeconds(38)).then();

        create(Duration.ofSeconds(38));

        assertThat(repairs).hasValue(0);
    }

    /** Writes {@code v1} first. */
    private abstract static class FirstVersion implements CodeGenerator {

        @Override
        public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
            return live(snippet("v1"));
        }
    }

    private static CodeSnippet snippet(String code) {
        return new CodeSnippet(code, Language.PYTHON, "Shows", null);
    }
}
