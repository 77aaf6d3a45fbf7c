package ai.careerpath.sandbox.process;

import ai.careerpath.testing.Concurrent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("parts")
@ExtendWith(SharedEngines.class)
class AttackTest {

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> failInBubblewrap(@Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine engine) {
        return attacks(engine, SandboxSetup.BUBBLEWRAP);
    }

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> failInUtilLinux(@Using(SandboxSetup.UTIL_LINUX) ProcessSandboxEngine engine) {
        return attacks(engine, SandboxSetup.UTIL_LINUX);
    }

    @TestFactory
    @Concurrent
    Stream<DynamicContainer> failWithoutControlGroups(@Using(SandboxSetup.WATCHDOG) ProcessSandboxEngine engine) {
        return attacks(engine, SandboxSetup.WATCHDOG);
    }

    /** An attack is followed by a harmless program of bash; what it broke for its own language shows here. */
    @AfterAll
    static void harmlessProgramsStillRun(
            @Using(SandboxSetup.BUBBLEWRAP) ProcessSandboxEngine bubblewrap,
            @Using(SandboxSetup.UTIL_LINUX) ProcessSandboxEngine utilLinux,
            @Using(SandboxSetup.WATCHDOG) ProcessSandboxEngine watchdog)
            throws InterruptedException {
        Attack.mustGreet(bubblewrap, SandboxSetup.BUBBLEWRAP.languages());
        Attack.mustGreet(utilLinux, SandboxSetup.UTIL_LINUX.languages());
        Attack.mustGreet(watchdog, SandboxSetup.WATCHDOG.languages());
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
