package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.SkillGapAnalyzer;
import ai.careerpath.codegen.CodeGenerator;
import ai.careerpath.courses.CourseFinder;
import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Course;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Skill;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.reading.ReadingContext.Side;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import ai.careerpath.step.StepStatus;
import ai.careerpath.validation.CodeValidationMapper;
import ai.careerpath.validation.CodeValidator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

class CareerPathOrchestratorTest {

    private static final JobTransition TRANSITION = new JobTransition("Tester", "Builder", List.of());
    private static final List<Skill> SKILLS = List.of(skill("One"), skill("Two"), skill("Three"));
    private static final Provenance LIVE = Provenance.live(Source.CATALOG);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
    private final List<String> events = new ArrayList<>();

    private JobKnowledgeRetriever knowledge = (transition, deadline) -> live(JobKnowledge.NOTHING);
    private SkillGapAnalyzer analyzer = (transition, known, deadline) -> live(SKILLS);
    private CourseFinder courses = (skill, deadline) ->
            live(List.of(new Course(skill.name() + " course", "https://example.org", "Example", null, null)));
    private CodeGenerator generator = (skill, runnable, deadline) ->
            live(new CodeSnippet(skill.name(), Language.PYTHON, "Shows " + skill.name(), null));
    private Mono<Void> beforeExecution = Mono.empty();
    private Outcome executionOutcome = Outcome.EXECUTED;

    @BeforeEach
    void startClock() {
        time.advanceTimeTo(Instant.EPOCH.plusSeconds(1));
    }

    @AfterEach
    void restoreClock() {
        VirtualTimeScheduler.reset();
    }

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
        courses = (skill, deadline) -> live(List.<Course>of()).delayElement(Duration.ofMillis(5900));
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
        courses =
                (skill, deadline) -> Mono.fromRunnable(() -> most.accumulateAndGet(atOnce.incrementAndGet(), Math::max))
                        .then(live(List.<Course>of()).delayElement(Duration.ofSeconds(2)))
                        .doOnNext(found -> atOnce.decrementAndGet());

        create(Duration.ofSeconds(2));

        assertThat(most).hasValue(3);
    }

    @Test
    void everyStepThatNeverAnswersIsCutAndTheAnswerComesBeforeTheDeadline() {
        knowledge = (transition, deadline) -> Mono.never();
        courses = (skill, deadline) -> Mono.never();
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
                        StepStatus.LIVE,
                        StepStatus.SKIPPED,
                        StepStatus.SKIPPED,
                        StepStatus.SKIPPED,
                        StepStatus.SKIPPED);
    }

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
        generator = new CodeGenerator() {
            @Override
            public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
                return live(new CodeSnippet("v1", Language.PYTHON, "Shows", null));
            }

            @Override
            public Mono<Answer<CodeSnippet>> repair(Skill skill, CodeSnippet failed, Deadline deadline) {
                asked.add(failed.code());
                return live(new CodeSnippet(failed.code() + "+", Language.PYTHON, "Shows", null));
            }

            @Override
            public Mono<Answer<CodeSnippet>> substitute(Skill skill, Set<Language> runnable, Deadline deadline) {
                return live(new CodeSnippet("library", Language.PYTHON, "Shows", null));
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
    void nothingIsRepairedWhenTooLittleTimeIsLeft() {
        executionOutcome = Outcome.RUNTIME_ERROR;
        AtomicInteger repairs = new AtomicInteger();
        generator = new CodeGenerator() {
            @Override
            public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
                return live(new CodeSnippet("v1", Language.PYTHON, "Shows", null));
            }

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

    private CareerPath create(Duration passing) {
        CareerPathOrchestrator orchestrator = new CareerPathOrchestrator(
                (line, context) -> new RoleReading(
                        new UnderstoodRole(
                                line,
                                line,
                                ReadingConfidence.SURE,
                                true,
                                null,
                                null,
                                null,
                                context.side() == Side.TARGET ? List.of("Maker") : List.of()),
                        null,
                        List.of(),
                        false),
                Schedulers.immediate(),
                new ReadingTexts(),
                knowledge,
                analyzer,
                courses,
                generator,
                validator(),
                TestTelemetry.NONE);
        Deadline deadline = Deadline.in(Duration.ofSeconds(45), () -> time.now(TimeUnit.NANOSECONDS));
        List<CareerPath> answers = new ArrayList<>();
        orchestrator.create("id-1", TRANSITION, deadline, recorder()).subscribe(answers::add);
        time.advanceTimeBy(passing);
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private StepListener recorder() {
        return new StepListener() {
            @Override
            public void started(Step step) {
                events.add("started " + step.id());
            }

            @Override
            public void finished(StepReport report) {
                events.add("finished " + report.step().id());
            }
        };
    }

    private CodeValidator validator() {
        return new CodeValidator() {
            @Override
            public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
                int exitCode = executionOutcome == Outcome.EXECUTED ? 0 : 1;
                Execution execution = Execution.ended(exitCode, Output.NONE, Duration.ofMillis(5));
                return beforeExecution.then(
                        Mono.defer(() -> live(CodeValidationMapper.of(program, execution, Source.LOCAL))));
            }

            @Override
            public Set<Language> languages() {
                return Set.of(Language.PYTHON);
            }

            @Override
            public Optional<String> runtime(Language language) {
                return Optional.of("test");
            }
        };
    }

    private static Skill skill(String name) {
        return new Skill(name, "Because.", List.of("test"));
    }

    private static <T> Mono<Answer<T>> live(T value) {
        return Mono.just(new Answer<>(value, LIVE));
    }
}
