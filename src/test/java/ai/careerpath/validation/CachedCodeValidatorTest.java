package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.model.Program.File;
import ai.careerpath.model.Program.Input;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Caller;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class CachedCodeValidatorTest {

    private static final Duration TOOK = Duration.ofMillis(10);
    private static final Deadline DEADLINE = Deadline.in(Duration.ofMinutes(5));

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void factsAreRememberedUnderTheSkillThatAsks(int exitCode) {
        FakeSandbox sandbox = sandbox(Mono.just(Execution.ended(exitCode, Output.NONE, TOOK)));
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        validate(cached, "First", "code");
        Answer<CodeValidation> again = validate(cached, "Second", "code");

        assertThat(sandbox.runs).hasValue(1);
        assertThat(again.value().skill()).isEqualTo("Second");
        assertThat(again.provenance().status()).isEqualTo(StepStatus.CACHED);
    }

    @Test
    void sandboxLearnsWhoAsks() {
        FakeSandbox sandbox = sandbox(Mono.deferContextual(context ->
                Mono.just(Execution.ended(0, new Output(Caller.in(context).address(), "", false), TOOK))));
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        StepVerifier.create(cached.validate(program("A", "code"), DEADLINE).contextWrite(new Caller("10.0.0.1")::into))
                .assertNext(answer -> assertThat(answer.value().output()).isEqualTo("10.0.0.1"))
                .verifyComplete();
    }

    @Test
    void otherCodeIsExecuted() {
        FakeSandbox sandbox = sandbox(Mono.just(Execution.ended(0, Output.NONE, TOOK)));
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        validate(cached, "A", "code");
        validate(cached, "A", "other code");

        assertThat(sandbox.runs).hasValue(2);
    }

    @Test
    void limitsAndOutagesAreNotRemembered() {
        FakeSandbox slow = sandbox(Mono.just(Execution.timedOut(TOOK, Output.NONE, TOOK)));
        FakeSandbox absent = sandbox(Mono.just(Execution.unavailable("gone")));
        for (FakeSandbox sandbox : new FakeSandbox[] {slow, absent}) {
            CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));
            validate(cached, "A", "code");
            validate(cached, "A", "code");
            assertThat(sandbox.runs).hasValue(2);
        }
    }

    @Test
    void whatPrintedMuchIsNotRememberedSoThatResultsCannotFillTheMemory() {
        String much = "x".repeat(64 << 10);
        Stage loud = new Stage("run", 0, null, 1, null, null, much, "", true);
        Execution printed = Execution.ended(0, new Output(much, "", true), TOOK)
                .with(ExecutionRecord.NONE.withStages(List.of(loud)));
        FakeSandbox sandbox = sandbox(Mono.just(printed));
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        validate(cached, "A", "code");
        assertThat(validate(cached, "A", "code").value().output()).isEqualTo(much);

        assertThat(sandbox.runs).hasValue(2);
    }

    @Test
    void resultThatAProgramMayHaveForgedIsNotRemembered() {
        AtomicInteger runs = new AtomicInteger();
        FakeSandbox sandbox = new FakeSandbox(
                Source.DAYTONA,
                Set.of(Language.PYTHON),
                program -> Mono.just(Execution.ended(runs.getAndIncrement(), Output.NONE, TOOK)),
                new Note(Note.Kind.ISOLATION, "own user"));
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        assertThat(validate(cached, "A", "code").value().isSuccess()).isTrue();
        assertThat(validate(cached, "A", "code").value().isSuccess()).isFalse();
    }

    @Test
    void equalCodeAtTheSameTimeIsExecutedOnce() {
        Sinks.One<Execution> end = Sinks.one();
        FakeSandbox sandbox = sandbox(end.asMono());
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        StepVerifier.create(Mono.zip(
                        cached.validate(program("A", "code"), DEADLINE),
                        cached.validate(program("B", "code"), DEADLINE)))
                .then(() -> end.tryEmitValue(Execution.ended(0, Output.NONE, TOOK)))
                .assertNext(both -> {
                    assertThat(both.getT1().value().skill()).isEqualTo("A");
                    assertThat(both.getT2().value().skill()).isEqualTo("B");
                })
                .verifyComplete();
        assertThat(sandbox.runs).hasValue(1);
    }

    @Test
    void whatAnotherOnesDeadlineEndedIsAskedOnceMore() {
        Sinks.One<Execution> first = Sinks.one();
        Sinks.One<Execution> second = Sinks.one();
        Iterator<Mono<Execution>> runs =
                List.of(first.asMono(), second.asMono()).iterator();
        FakeSandbox sandbox = new FakeSandbox(Source.LOCAL, Set.of(Language.PYTHON), program -> runs.next());
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        StepVerifier.create(Mono.zip(
                        cached.validate(program("hurried", "code"), DEADLINE),
                        cached.validate(program("patient", "code"), DEADLINE)))
                .then(() -> first.tryEmitValue(Execution.unavailable("no time was left")))
                .then(() -> second.tryEmitValue(Execution.ended(0, Output.NONE, TOOK)))
                .assertNext(both -> {
                    assertThat(both.getT1().value().isSuccess()).isFalse();
                    assertThat(both.getT2().value().isSuccess()).isTrue();
                })
                .verifyComplete();
    }

    @Test
    void otherInputIsAnotherExecution() {
        FakeSandbox sandbox = sandbox(Mono.just(Execution.ended(0, Output.NONE, TOOK)));
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));
        Program plain = program("A", "code");

        cached.validate(plain, DEADLINE).block();
        cached.validate(plain.run(new Program.Input("typed", List.of())), DEADLINE)
                .block();

        assertThat(sandbox.runs).hasValue(2);
    }

    static Stream<Arguments> programsThatReadAlike() {
        return Stream.of(
                arguments(
                        with(new Input("", List.of("a, b")), List.of(), List.of()),
                        with(new Input("", List.of("a", "b")), List.of(), List.of())),
                arguments(
                        with(new Input("a, args=[]", List.of()), List.of(), List.of()),
                        with(new Input("a", List.of("args=[]")), List.of(), List.of())),
                arguments(
                        with(Input.NONE, List.of(new File("a", "b], File[name=c, content=d")), List.of()),
                        with(Input.NONE, List.of(new File("a", "b"), new File("c", "d")), List.of())),
                arguments(
                        with(Input.NONE, List.of(new File("a", "b")), List.of()),
                        with(Input.NONE, List.of(), List.of(test("a", "b")))),
                arguments(
                        with(Input.NONE, List.of(), List.of(test("test", "1"), test("test", "2"))),
                        with(
                                Input.NONE,
                                List.of(),
                                List.of(test("test", "1], Test[name=test, input=" + Input.NONE + ", expected=2")))));
    }

    /** Free text next to free text must not be taken for the same text cut elsewhere. */
    @ParameterizedTest
    @MethodSource("programsThatReadAlike")
    void otherInputFilesOrTestsAreAnotherExecution(Program first, Program second) {
        FakeSandbox sandbox = sandbox(Mono.just(Execution.ended(0, Output.NONE, TOOK)));
        CodeValidator cached = new CachedCodeValidator(sandbox, AnswerCaches.inProcess(), 10, Duration.ofHours(1));

        cached.validate(first, DEADLINE).block();
        cached.validate(second, DEADLINE).block();
        cached.validate(second, DEADLINE).block();

        assertThat(sandbox.runs).hasValue(2);
    }

    private static Program with(Input input, List<File> files, List<Program.Test> tests) {
        return new Program("A", Language.PYTHON, "code", input, files, tests);
    }

    private static Program.Test test(String name, String expected) {
        return new Program.Test(name, Input.NONE, expected);
    }

    private static FakeSandbox sandbox(Mono<Execution> execution) {
        return new FakeSandbox(Source.LOCAL, Set.of(Language.PYTHON), program -> execution);
    }

    private static Answer<CodeValidation> validate(CodeValidator validator, String skill, String code) {
        return Objects.requireNonNull(
                validator.validate(program(skill, code), DEADLINE).block());
    }

    private static Program program(String skill, String code) {
        return new Program(skill, Language.PYTHON, code);
    }
}
