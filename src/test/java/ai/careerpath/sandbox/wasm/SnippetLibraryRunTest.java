package ai.careerpath.sandbox.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.wasm.javascript.QuickJsGuest;
import ai.careerpath.sandbox.wasm.python.PythonGuest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every snippet that may stand in an answer runs where nothing but a JDK is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnippetLibraryRunTest {

    /** What a snippet takes on a busy machine is no fault of its own. */
    private static final ExecutionLimits LIMITS = ExecutionLimits.within(Duration.ofSeconds(60));

    private final WasmSandboxEngine engine = new WasmSandboxEngine(List.of(new PythonGuest(), new QuickJsGuest()), 2);

    static Stream<Arguments> snippets() {
        Catalog catalog = Catalog.bundled();
        return catalog.skills().stream()
                .flatMap(skill -> catalog.snippets(skill.id()).stream()
                        .filter(snippet ->
                                snippet.language() == Language.PYTHON || snippet.language() == Language.JAVASCRIPT)
                        .map(snippet -> Arguments.of(skill.id(), snippet.language(), snippet)));
    }

    @BeforeAll
    void warmUp() {
        engine.start();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("snippets")
    void runsAndShowsSomething(String skill, Language language, CodeSnippet snippet) throws InterruptedException {
        Execution execution = engine.execute(new Program(skill, language, snippet.code()), LIMITS);

        assertThat(execution.outcome())
                .as(() -> execution.stderr() + execution.reason())
                .isEqualTo(Outcome.EXECUTED);
        assertThat(execution.stdout().lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(execution.stderr()).isEmpty();
    }
}
