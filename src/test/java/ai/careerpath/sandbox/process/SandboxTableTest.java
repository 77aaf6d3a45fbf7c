package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.TableCase;
import ai.careerpath.sandbox.VerdictCase;
import ai.careerpath.testing.Concurrent;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@Tag("parts")
@ExtendWith(SharedEngines.class)
class SandboxTableTest {

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> holdsInBubblewrap(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return table(engine, SandboxSetup.BUBBLEWRAP);
    }

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> holdsInUtilLinux(@Using(SandboxSetup.UTIL_LINUX) ProcessSandboxEngine engine) {
        return table(engine, SandboxSetup.UTIL_LINUX);
    }

    private static Stream<DynamicContainer> table(ProcessSandboxEngine engine, SandboxSetup setup) {
        return setup.languages().stream().map(language -> container(engine, language));
    }

    private static DynamicContainer container(ProcessSandboxEngine engine, Language language) {
        Stream<DynamicTest> table = TableCase.all(language).stream()
                .map(each -> test(each.name(), engine, language, () -> each.mustPass(recorded(engine))));
        Stream<DynamicTest> verdicts = VerdictCase.all("process", language).stream()
                .map(each -> test(each.name(), engine, language, () -> each.mustHold(engine)));
        return DynamicContainer.dynamicContainer(language.displayName(), Stream.concat(table, verdicts));
    }

    private static DynamicTest test(String name, ProcessSandboxEngine engine, Language language, Executable body) {
        return DynamicTest.dynamicTest(name, () -> {
            Runs.assumeSupported(engine, language);
            body.execute();
        });
    }

    /** Whatever it runs, the record of it is complete. */
    private static TableCase.Sandbox recorded(ProcessSandboxEngine engine) {
        TableCase.Sandbox sandbox = TableCase.Sandbox.of(engine);
        return (program, limit) -> {
            CodeValidation told = sandbox.run(program, limit);
            assertThat(told.outcome()).as("%s", told).isNotEqualTo(Outcome.UNAVAILABLE);
            if (told.exitCode() != null) {
                assertThat(told.evidence().stages())
                        .as("%s", told)
                        .isNotEmpty()
                        .allSatisfy(SandboxTableTest::mustBeMeasured);
            }
            return told;
        };
    }

    private static void mustBeMeasured(Stage stage) {
        assertThat(stage.cpuMillis()).isNotNull();
        assertThat(stage.peakMemoryBytes()).isPositive();
    }
}
