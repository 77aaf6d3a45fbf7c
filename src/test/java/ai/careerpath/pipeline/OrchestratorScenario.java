package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.SkillGapAnalyzer;
import ai.careerpath.codegen.CodeGenerator;
import ai.careerpath.courses.CourseFinder;
import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Course;
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
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import ai.careerpath.validation.CodeValidationMapper;
import ai.careerpath.validation.CodeValidator;
import ai.careerpath.validation.SandboxRuntime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Five scripted steps and the orchestrator over them. */
abstract class OrchestratorScenario {

    static final JobTransition TRANSITION = new JobTransition("Tester", "Builder", List.of());
    static final List<Skill> SKILLS = List.of(skill("One"), skill("Two"), skill("Three"));
    static final Provenance LIVE = Provenance.live(Source.CATALOG);

    final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
    final List<String> events = new ArrayList<>();

    JobKnowledgeRetriever knowledge = (transition, deadline) -> live(JobKnowledge.NOTHING);
    SkillGapAnalyzer analyzer = (transition, known, deadline) -> live(SKILLS);
    CourseFinder courses = (skill, language, deadline) ->
            live(List.of(new Course(skill.name() + " course", "https://example.org", "Example", null, null)));
    CodeGenerator generator = (skill, runnable, deadline) ->
            live(new CodeSnippet(skill.name(), Language.PYTHON, "Shows " + skill.name(), null));
    Scheduler readingThreads = Schedulers.immediate();
    Mono<Void> beforeExecution = Mono.empty();
    Outcome executionOutcome = Outcome.EXECUTED;

    @BeforeEach
    void startClock() {
        time.advanceTimeTo(Instant.EPOCH.plusSeconds(1));
    }

    @AfterEach
    void restoreClock() {
        VirtualTimeScheduler.reset();
    }

    CareerPath create(Duration passing) {
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
                readingThreads,
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

    StepListener recorder() {
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

    CodeValidator validator() {
        return new CodeValidator() {
            @Override
            public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
                Execution execution = executionOutcome == Outcome.UNAVAILABLE
                        ? Execution.unavailable("no time left")
                        : Execution.ended(
                                executionOutcome == Outcome.EXECUTED ? 0 : 1, Output.NONE, Duration.ofMillis(5));
                return beforeExecution.then(
                        Mono.defer(() -> live(CodeValidationMapper.of(program, execution, Source.LOCAL))));
            }

            @Override
            public Set<Language> languages() {
                return Set.of(Language.PYTHON);
            }

            @Override
            public Optional<SandboxRuntime> runtime(Language language) {
                return Optional.of(new SandboxRuntime(Source.LOCAL, "test"));
            }
        };
    }

    static Skill skill(String name) {
        return new Skill(name, "Because.", List.of("test"));
    }

    static <T> Mono<Answer<T>> live(T value) {
        return Mono.just(new Answer<>(value, LIVE));
    }
}
