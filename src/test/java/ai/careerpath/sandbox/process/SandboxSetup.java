package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** The ways the engine can be set up on one machine. The system property careerpath.sandbox.tests=all tries them all whole. */
public enum SandboxSetup {
    BUBBLEWRAP(true, true),
    UTIL_LINUX(false, true),
    /** Without control groups, as on most machines where the service is no root. */
    WATCHDOG(true, false),
    UTIL_LINUX_WATCHDOG(false, false);

    private static final boolean ALL =
            System.getProperty("careerpath.sandbox.tests", "").equals("all");
    private final boolean bubblewrap;
    private final boolean controlGroups;

    SandboxSetup(boolean bubblewrap, boolean controlGroups) {
        this.bubblewrap = bubblewrap;
        this.controlGroups = controlGroups;
    }

    Set<Language> languages() {
        return ALL || this == BUBBLEWRAP ? EnumSet.allOf(Language.class) : EnumSet.of(Language.PYTHON);
    }

    /** What is tried as another user, with another JDK and through another API: one interpreted, one compiled. */
    public static Set<Language> languagesElsewhere() {
        return ALL ? EnumSet.allOf(Language.class) : EnumSet.of(Language.PYTHON, Language.C);
    }

    ProcessSandboxEngine open(Path directory, Set<Language> languages) {
        return new ProcessSandboxEngine(new EngineOptions(directory, bubblewrap, controlGroups, languages));
    }
}
