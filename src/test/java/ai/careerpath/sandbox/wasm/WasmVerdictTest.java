package ai.careerpath.sandbox.wasm;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.TableCase;
import ai.careerpath.sandbox.VerdictCase;
import ai.careerpath.testing.Part;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What the WASM engine says of programs is true, also where it lacks what they need. */
@Tag("parts")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WasmVerdictTest {

    /** Of so many programs the first part of the build runs one. */
    private static final int ONE_OF = 2;

    private final WasmSandboxEngine engine = WasmEngines.start();

    @AfterAll
    void close() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicTest> tellsPythonRight() {
        return tests(Language.PYTHON);
    }

    @TestFactory
    Stream<DynamicTest> tellsJavaScriptRight() {
        return tests(Language.JAVASCRIPT);
    }

    private Stream<DynamicTest> tests(Language language) {
        Stream<DynamicTest> table = TableCase.contract(language, false).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.mustPass(TableCase.Sandbox.of(engine))));
        Stream<DynamicTest> verdicts = VerdictCase.all("wasm", language).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.mustHold(engine)));
        List<DynamicTest> all = Stream.concat(table, verdicts).toList();
        return IntStream.range(0, all.size())
                .filter(i -> Part.NOW.has(i % ONE_OF == 0))
                .mapToObj(all::get);
    }
}
