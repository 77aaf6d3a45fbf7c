package ai.careerpath.api;

import ai.careerpath.analysis.SkillGapAnalyzer;
import ai.careerpath.codegen.CodeGenerator;
import ai.careerpath.courses.CourseFinder;
import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.model.Skill;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.validation.CodeValidationMapper;
import ai.careerpath.validation.SandboxRuntime;
import ai.careerpath.validation.SandboxValidator;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;

/** Five steps that answer at once, unless a test scripts them otherwise. */
@TestConfiguration(proxyBeanMethods = false)
class StubSteps {

    @Bean
    Script script() {
        return new Script();
    }

    /** Notes how long the server lets a request run whose answer is not there yet. */
    @Bean
    Filter asyncTimeouts(Script script) {
        return (request, response, chain) -> {
            chain.doFilter(request, response);
            if (request.isAsyncStarted()) {
                script.asyncTimeouts.add(request.getAsyncContext().getTimeout());
            }
        };
    }

    @Bean
    @Primary
    JobKnowledgeRetriever stubKnowledge() {
        return (transition, deadline) -> answer(JobKnowledge.NOTHING);
    }

    @Bean
    @Primary
    SkillGapAnalyzer stubAnalyzer(Script script) {
        return (transition, known, deadline) -> script.analysis.apply(deadline);
    }

    @Bean
    @Primary
    CourseFinder stubCourses() {
        return (skill, language, deadline) ->
                answer(List.of(new Course("A course", "https://example.org/course", "Example", null, null)));
    }

    @Bean
    @Primary
    CodeGenerator stubGenerator() {
        return (skill, runnable, deadline) -> answer(new CodeSnippet("print(1)", Language.PYTHON, "Prints one.", null));
    }

    /** Poses as Daytona, which goes before the local sandbox. */
    @Bean
    SandboxValidator stubSandbox(Script script) {
        return new SandboxValidator() {
            @Override
            public Source sandbox() {
                return Source.DAYTONA;
            }

            @Override
            public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
                Execution execution =
                        Execution.ended(0, new Output(program.code() + "\n", "", false), Duration.ofMillis(234));
                return script.beforeExecution.then(answer(CodeValidationMapper.of(program, execution, Source.DAYTONA)));
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

    static <T> Mono<Answer<T>> answer(T value) {
        return Mono.just(new Answer<>(
                value, Provenance.embedded(Source.CATALOG, new Note(Note.Kind.NOT_CONFIGURED, "scripted"))));
    }

    /** What a test may change. Each test that does sets it back. */
    static final class Script {

        static final List<Skill> SKILLS = List.of(skill("Python"), skill("SQL"), skill("Docker"));

        final BlockingQueue<Long> asyncTimeouts = new LinkedBlockingQueue<>();
        volatile Mono<?> beforeExecution = Mono.empty();
        volatile Function<Deadline, Mono<Answer<List<Skill>>>> analysis = deadline -> answer(SKILLS);

        void reset() {
            asyncTimeouts.clear();
            beforeExecution = Mono.empty();
            analysis = deadline -> answer(SKILLS);
        }

        private static Skill skill(String name) {
            return new Skill(name, "Because.", List.of("test"));
        }
    }
}
