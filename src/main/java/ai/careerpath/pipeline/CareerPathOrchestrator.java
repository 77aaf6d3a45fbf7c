package ai.careerpath.pipeline;

import ai.careerpath.analysis.SkillGapAnalyzer;
import ai.careerpath.codegen.CodeGenerator;
import ai.careerpath.courses.CourseFinder;
import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.CareerDistance.LearningEstimate;
import ai.careerpath.reading.ReadingContext;
import ai.careerpath.reading.RoleReader;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Step;
import ai.careerpath.validation.CodeValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Makes a career path in five steps, one after the other under one deadline; inside a step the work for the skills runs
 * at once. Always answers: what a step could not find is left out, and its report says why.
 */
@Service
public final class CareerPathOrchestrator {

    private final RoleReader reader;
    private final Scheduler readingThreads;
    private final ReadingTexts texts;
    private final CareerPathAssembly assembly;
    private final JobKnowledgeRetriever knowledge;
    private final SkillGapAnalyzer analyzer;
    private final CourseFinder courses;
    private final CodeGenerator generator;
    private final CodeValidator validator;
    private final SnippetRepair repair;
    private final StepTelemetry telemetry;

    CareerPathOrchestrator(
            RoleReader reader,
            @Qualifier("readingThreads") Scheduler readingThreads,
            ReadingTexts texts,
            JobKnowledgeRetriever knowledge,
            SkillGapAnalyzer analyzer,
            CourseFinder courses,
            CodeGenerator generator,
            CodeValidator validator,
            StepTelemetry telemetry) {
        this.reader = reader;
        this.readingThreads = readingThreads;
        this.texts = texts;
        this.assembly = new CareerPathAssembly(texts);
        this.knowledge = knowledge;
        this.analyzer = analyzer;
        this.courses = courses;
        this.generator = generator;
        this.validator = validator;
        this.repair = new SnippetRepair(generator, validator);
        this.telemetry = telemetry;
    }

    /**
     * The path from one job to the other.
     *
     * @param id what the answer is called, so that it can be found again in logs and traces
     */
    public Mono<CareerPath> create(String id, JobTransition transition, Deadline deadline, StepListener listener) {
        return telemetry.request(transition, deadline, () -> {
            StepSequence steps =
                    new StepSequence(deadline, listener, telemetry, told -> told.in(transition.language()));
            return read(transition).flatMap(understood -> path(id, understood, steps));
        });
    }

    private Mono<JobTransition> read(JobTransition transition) {
        return Mono.fromSupplier(() -> transition.read(
                        reader.read(transition.currentRole(), ReadingContext.current(transition.level())),
                        reader.read(transition.targetRole(), ReadingContext.target())))
                .subscribeOn(readingThreads);
    }

    private Mono<CareerPath> path(String id, JobTransition transition, StepSequence steps) {
        return findings(steps, transition)
                .flatMap(found -> courses(steps, found.skills(), transition)
                        .flatMap(courses -> snippets(steps, found.skills(), transition)
                                .flatMap(snippets -> validated(steps, snippets, transition))
                                .map(snippets -> found.skills().stream()
                                        .map(skill -> entry(skill, transition, found, courses, snippets))
                                        .toList()))
                        .map(skills -> assembly.of(id, transition, found.distance(), skills, steps.reports())));
    }

    /** What the answer has of a skill: what each step found for it. */
    private SkillWithCourses entry(
            Skill skill,
            JobTransition transition,
            Findings found,
            Map<Skill, List<Course>> courses,
            Map<Skill, CodeSnippet> snippets) {
        LearningEstimate estimate = found.distance().estimates().get(skill.name());
        return new SkillWithCourses(
                skill.name(),
                courses.getOrDefault(skill, List.of()),
                snippets.get(skill),
                texts.why(skill, transition),
                skill.sources(),
                skill.level(),
                estimate == null ? null : estimate.hours());
    }

    /** What the first two steps found out. */
    private record Findings(List<Skill> skills, CareerDistance distance) {}

    /** The threads on which a remote answer comes carry those of all requests: what is computed of it has its own. */
    private Mono<Findings> findings(StepSequence steps, JobTransition transition) {
        return steps.run(
                        Step.KNOWLEDGE,
                        transition,
                        budget -> knowledge
                                .retrieve(transition, budget)
                                .map(answer -> new Answer<>(
                                        answer.value(), texts.withReadings(answer.provenance(), transition))),
                        JobKnowledge.NOTHING)
                .publishOn(readingThreads)
                .flatMap(known -> steps.run(
                                Step.ANALYSIS,
                                known,
                                budget -> analyzer.analyze(transition, known, budget)
                                        .map(answer -> texts.withModelsReading(answer, transition)),
                                List.of())
                        .publishOn(readingThreads)
                        .map(skills -> findings(transition, known, skills)));
    }

    private Findings findings(JobTransition transition, JobKnowledge known, List<Skill> skills) {
        CareerDistance distance = analyzer.distance(transition, known, skills);
        List<Skill> levelled = skills.stream()
                .map(skill -> {
                    LearningEstimate estimate = distance.estimates().get(skill.name());
                    return (estimate == null ? skill : skill.at(estimate)).in(distance.languages());
                })
                .toList();
        return new Findings(levelled, distance);
    }

    private Mono<Map<Skill, List<Course>>> courses(StepSequence steps, List<Skill> skills, JobTransition transition) {
        return steps.runEach(
                        Step.COURSES,
                        skills,
                        (skill, budget) -> courses.find(skill, transition.language(), budget)
                                .map(answer -> texts.withLanguageOfCourses(answer, transition.language())),
                        texts.nothingToDo("steps.no-skills.courses", transition))
                .map(found -> CoursesOfAnswer.of(skills, found));
    }

    private Mono<Map<Skill, CodeSnippet>> snippets(StepSequence steps, List<Skill> skills, JobTransition transition) {
        return steps.runEach(
                Step.CODEGEN,
                skills,
                (skill, budget) -> generator.generate(skill, validator.languages(), budget),
                generator::none,
                texts.nothingToDo("steps.no-skills.programs", transition));
    }

    /** A snippet whose validation gave no answer at all stays, without evidence. */
    private Mono<Map<Skill, CodeSnippet>> validated(
            StepSequence steps, Map<Skill, CodeSnippet> snippets, JobTransition transition) {
        return steps.runEach(
                        Step.VALIDATION,
                        snippets.keySet(),
                        (skill, budget) -> repair.validate(skill, Objects.requireNonNull(snippets.get(skill)), budget),
                        texts.nothingToDo("steps.no-code", transition))
                .map(validated -> {
                    Map<Skill, CodeSnippet> all = new HashMap<>(snippets);
                    all.putAll(validated);
                    return all;
                });
    }
}
