package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedEngines.class)
class SandboxTableTest {

    @TestFactory
    Stream<DynamicContainer> holdsInBubblewrap(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return table(engine, SandboxSetup.BUBBLEWRAP);
    }

    @TestFactory
    Stream<DynamicContainer> holdsInUtilLinux(@Using(SandboxSetup.UTIL_LINUX) ProcessSandboxEngine engine) {
        return table(engine, SandboxSetup.UTIL_LINUX);
    }

    private static Stream<DynamicContainer> table(ProcessSandboxEngine engine, SandboxSetup setup) {
        return setup.languages().stream().map(language -> container(engine, language));
    }

    private static DynamicContainer container(ProcessSandboxEngine engine, Language language) {
        List<DynamicTest> tests = TableCase.all(language).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Runs.assumeSupported(engine, language);
                    each.mustPass(engine);
                }))
                .toList();
        return DynamicContainer.dynamicContainer(language.displayName(), tests);
    }
}
