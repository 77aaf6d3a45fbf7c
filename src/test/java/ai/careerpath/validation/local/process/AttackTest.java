package ai.careerpath.validation.local.process;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedEngines.class)
class AttackTest {

    @TestFactory
    Stream<DynamicContainer> failInBubblewrap(@Using(Setup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return attacks(engine, Setup.BUBBLEWRAP);
    }

    @TestFactory
    Stream<DynamicContainer> failInUtilLinux(@Using(Setup.UTIL_LINUX) ProcessSandboxEngine engine) {
        return attacks(engine, Setup.UTIL_LINUX);
    }

    @TestFactory
    Stream<DynamicContainer> failWithoutControlGroups(@Using(Setup.WATCHDOG) ProcessSandboxEngine engine) {
        return attacks(engine, Setup.WATCHDOG);
    }

    private static Stream<DynamicContainer> attacks(ProcessSandboxEngine engine, Setup setup) {
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
