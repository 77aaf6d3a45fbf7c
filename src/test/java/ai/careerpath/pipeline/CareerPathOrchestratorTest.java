package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.SkillGapAnalyzer;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import ai.careerpath.step.StepStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The steps run in order, within their time, and one that fails ends nothing. */
class CareerPathOrchestratorTest extends OrchestratorScenario {

    @Test
    void theFiveStepsRunInOrderAndTheAnswerIsComplete() {
        CareerPath path = create(Duration.ZERO);

        assertThat(path.id()).isEqualTo("id-1");
        assertThat(path.title()).isEqualTo("Your Path from Tester to Builder");
        assertThat(path.skillsToLearn()).containsExactly("One", "Two", "Three");
        assertThat(path.skillsWithCourses()).extracting(SkillWithCourses::skill).containsExactly("One", "Two", "Three");
        assertThat(path.skillsWithCourses()).allSatisfy(skill -> {
            assertThat(skill.courses()).extracting(Course::title).containsExactly(skill.skill() + " course");
            CodeValidation validation = Objects.requireNonNull(
                    Objects.requireNonNull(skill.codeSnippet()).validation());
            assertThat(validation.skill()).isEqualTo(skill.skill());
            assertThat(validation.isSuccess()).isTrue();
        });
        assertThat(path.codeValidationResult().skill()).isEqualTo("One");
        assertThat(path.codeValidationResult().status()).isEqualTo(CodeValidationSummary.Status.SUCCESS);
        assertThat(path.alternatives()).containsExactly("Maker");
        assertThat(path.steps()).extracting(StepReport::step).containsExactly(Step.values());
        assertThat(events)
                .containsExactly(
                        "started knowledge", "finished knowledge",
                        "started analysis", "finished analysis",
                        "started courses", "finished courses",
                        "started codegen", "finished codegen",
                        "started validation", "finished validation");
    }

    @Test
    void fortySecondsOfSlowStepsAreWaitedFor() {
        knowledge = (transition, deadline) -> live(JobKnowledge.NOTHING).delayElement(Duration.ofMillis(2900));
        analyzer = (transition, known, deadline) -> live(SKILLS).delayElement(Duration.ofSeconds(11));
        courses = (skill, language, deadline) -> live(List.<Course>of()).delayElement(Duration.ofMillis(5900));
        generator = (skill, runnable, deadline) -> live(new CodeSnippet(
                        skill.name(), Language.PYTHON, "Shows " + skill.name(), null))
                .delayElement(Duration.ofSeconds(11));
        beforeExecution = Mono.delay(Duration.ofSeconds(10)).then();

        CareerPath path = create(Duration.ofMillis(40_800));

        assertThat(path.steps()).extracting(StepReport::status).containsOnly(StepStatus.LIVE);
        assertThat(path.steps())
                .extracting(StepReport::durationMillis)
                .containsExactly(2900L, 11_000L, 5900L, 11_000L, 10_000L);
    }

    @Test
    void insideAStepTheSkillsAreServedAtOnce() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        courses = (skill, language, deadline) -> Mono.fromRunnable(
                        () -> most.accumulateAndGet(atOnce.incrementAndGet(), Math::max))
                .then(live(List.<Course>of()).delayElement(Duration.ofSeconds(2)))
                .doOnNext(found -> atOnce.decrementAndGet());

        create(Duration.ofSeconds(2));

        assertThat(most).hasValue(3);
    }

    @Test
    void everyStepThatNeverAnswersIsCutAndTheAnswerComesBeforeTheDeadline() {
        knowledge = (transition, deadline) -> Mono.never();
        courses = (skill, language, deadline) -> Mono.never();
        generator = (skill, runnable, deadline) -> Mono.never();

        CareerPath path = create(Duration.ofSeconds(45));

        assertThat(path.skillsToLearn()).hasSize(3);
        assertThat(path.skillsWithCourses()).allSatisfy(skill -> {
            assertThat(skill.courses()).isEmpty();
            assertThat(skill.codeSnippet()).isNull();
        });
        assertThat(path.codeValidationResult().status()).isEqualTo(CodeValidationSummary.Status.SKIPPED);
        assertThat(path.steps())
                .extracting(StepReport::reason)
                .containsExactly(
                        "no answer in time",
                        null,
                        "no answer in time",
                        "no answer in time",
                        "there is no code to execute");
    }

    @Test
    void aStepThatFailsIsSkippedAndTheOthersGoOn() {
        analyzer = (transition, known, deadline) -> {
            throw new IllegalStateException("broken");
        };

        CareerPath path = create(Duration.ZERO);

        assertThat(path.skillsToLearn()).isEmpty();
        assertThat(path.codeValidationResult())
                .isEqualTo(CodeValidationSummary.skipped(null, "Code validation skipped - there is no skill to show"));
        assertThat(path.steps())
                .extracting(StepReport::status)
                .containsExactly(
                        StepStatus.LIVE, StepStatus.SKIPPED, StepStatus.IDLE, StepStatus.IDLE, StepStatus.IDLE);
    }

    /** An answer comes on a thread that carries those of all requests. */
    @Test
    void whatIsComputedOfAnAnswerIsComputedOnThreadsForThat() {
        boolean[] computing = new boolean[1];
        readingThreads = Schedulers.fromExecutor(task -> {
            computing[0] = true;
            task.run();
            computing[0] = false;
        });
        List<Boolean> computed = new ArrayList<>();
        knowledge = (transition, deadline) -> Mono.delay(Duration.ofSeconds(1)).then(live(JobKnowledge.NOTHING));
        analyzer = new SkillGapAnalyzer() {
            @Override
            public Mono<Answer<List<Skill>>> analyze(JobTransition transition, JobKnowledge known, Deadline deadline) {
                computed.add(computing[0]);
                return Mono.delay(Duration.ofSeconds(1)).then(live(SKILLS));
            }

            @Override
            public CareerDistance distance(JobTransition transition, JobKnowledge known, List<Skill> skills) {
                computed.add(computing[0]);
                return CareerDistance.UNKNOWN;
            }
        };

        create(Duration.ofSeconds(5));

        assertThat(computed).containsExactly(true, true);
    }
}
