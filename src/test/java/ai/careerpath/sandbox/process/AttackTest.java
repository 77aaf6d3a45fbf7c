package ai.careerpath.sandbox.process;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedEngines.class)
class AttackTest {

    @TestFactory
    Stream<DynamicContainer> failInBubblewrap(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return attacks(engine, SandboxSetup.BUBBLEWRAP);
    }

    @TestFactory
    Stream<DynamicContainer> failInUtilLinux(@Using(SandboxSetup.UTIL_LINUX) ProcessSandboxEngine engine) {
        return attacks(engine, SandboxSetup.UTIL_LINUX);
    }

    @TestFactory
    Stream<DynamicContainer> failWithoutControlGroups(@Using(SandboxSetup.WATCHDOG) ProcessSandboxEngine engine) {
        return attacks(engine, SandboxSetup.WATCHDOG);
    }

    private static Stream<DynamicContainer> attacks(ProcessSandboxEngine engine, SandboxSetup setup) {
        return setup.languages().stream().map(language -> {
            List<DynamicTest> tests = Attack.all(language).stream()
                    .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                        Runs.assumeSupported(engine, language);
                        attack.mustFail(engine);
                    }))
                    .toList();
            return DynamicContainer.dynamicContainer(language.displayName(), tests);
        });
    }
}
