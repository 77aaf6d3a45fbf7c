package ai.careerpath.sandbox.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.LibraryPrograms;
import ai.careerpath.catalog.LibraryPrograms.Named;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.wasm.javascript.QuickJsGuest;
import ai.careerpath.sandbox.wasm.python.PythonGuest;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.testing.Part;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs in Python and JavaScript run where nothing but a JDK is; what they cannot do there is listed. */
@Tag("parts")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramLibraryRunTest {

    /** What a program takes on a busy machine is no fault of its own. */
    private static final ExecutionLimits LIMITS = ExecutionLimits.within(Duration.ofMinutes(5));
    /** Of so many programs of a language, in the order of the library, the first part of the build runs one. */
    private static final int ONE_OF = 8;

    private final WasmSandboxEngine engine = new WasmSandboxEngine(List.of(new PythonGuest(), new QuickJsGuest()), 3);

    static Stream<Named> programs() {
        return Stream.of(Language.PYTHON, Language.JAVASCRIPT).flatMap(language -> {
            List<Named> programs = LibraryPrograms.all()
                    .filter(program -> program.language() == language)
                    .filter(program -> program.needsNothing() && !program.needsAnOperatingSystem())
                    .toList();
            return IntStream.range(0, programs.size())
                    .filter(i -> Part.NOW.has(i % ONE_OF == 0))
                    .mapToObj(programs::get);
        });
    }

    @BeforeAll
    void warmUp() {
        engine.start();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @Concurrent
    @MethodSource("programs")
    void runsAndShowsSomething(Named program) throws InterruptedException {
        Execution execution = engine.execute(new Program("test", program.language(), program.code()), LIMITS);

        assertThat(execution.outcome())
                .as(() -> execution.stderr() + execution.reason())
                .isEqualTo(Outcome.EXECUTED);
        assertThat(execution.stdout().lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(execution.stderr()).isEmpty();
    }
}
