package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.VerdictCase;
import ai.careerpath.testing.Concurrent;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

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
                .map(each -> test(each.name(), engine, language, () -> each.mustPass(engine)));
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
}
