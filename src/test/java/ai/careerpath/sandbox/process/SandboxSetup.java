package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * The ways the engine can be set up on one machine. The system property careerpath.sandbox.tests=all tries them all whole.
 * Those whose toolchains take long to prepare are for verify: surefire sets careerpath.sandbox.languages to
 * {@code at-once}, failsafe to {@code later}; without it all are tried.
 */
public enum SandboxSetup {
    BUBBLEWRAP(true, true),
    UTIL_LINUX(false, true),
    /** Without control groups, as on most machines where the service is no root. */
    WATCHDOG(true, false),
    UTIL_LINUX_WATCHDOG(false, false);

    private static final boolean ALL =
            System.getProperty("careerpath.sandbox.tests", "").equals("all");
    private static final String PART = System.getProperty("careerpath.sandbox.languages", "");
    private static final Set<Language> AT_ONCE = EnumSet.of(Language.PYTHON, Language.BASH, Language.C);

    private final boolean bubblewrap;
    private final boolean controlGroups;

    SandboxSetup(boolean bubblewrap, boolean controlGroups) {
        this.bubblewrap = bubblewrap;
        this.controlGroups = controlGroups;
    }

    /** What this part of the build tries in this way. */
    Set<Language> languages() {
        return triedOf(ALL || this == BUBBLEWRAP ? EnumSet.allOf(Language.class) : EnumSet.of(Language.PYTHON));
    }

    /** Those of these languages that this part of the build tries. */
    public static Set<Language> triedOf(Set<Language> languages) {
        Set<Language> tried = EnumSet.copyOf(languages);
        switch (PART) {
            case "at-once" -> tried.retainAll(AT_ONCE);
            case "later" -> tried.removeAll(AT_ONCE);
            default -> {}
        }
        return tried;
    }

    static boolean isTried(Language language) {
        return !triedOf(EnumSet.of(language)).isEmpty();
    }

    /** What is tried as another user, with another JDK and through another API: one interpreted, one compiled. */
    public static Set<Language> languagesElsewhere() {
        return ALL ? EnumSet.allOf(Language.class) : EnumSet.of(Language.PYTHON, Language.C);
    }

    ProcessSandboxEngine open(Path directory, Set<Language> languages) {
        return new ProcessSandboxEngine(new EngineOptions(directory, bubblewrap, controlGroups, languages));
    }
}
