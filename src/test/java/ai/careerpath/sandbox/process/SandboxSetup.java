package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.testing.Part;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * The ways the engine can be set up on one machine. Python in Bubblewrap is the {@link Part#FIRST first part}. The system
 * property careerpath.sandbox.tests, {@code cross} in CI, tries also every two of user, Java version and isolation together;
 * {@code all} tries them in all languages.
 */
public enum SandboxSetup {
    BUBBLEWRAP(true, true),
    UTIL_LINUX(false, true),
    /** Without control groups, as on most machines where the service is no root. */
    WATCHDOG(true, false),
    UTIL_LINUX_WATCHDOG(false, false);

    private static final String TRIED = System.getProperty("careerpath.sandbox.tests", "");
    private static final boolean ALL = TRIED.equals("all");

    private final boolean bubblewrap;
    private final boolean controlGroups;

    SandboxSetup(boolean bubblewrap, boolean controlGroups) {
        this.bubblewrap = bubblewrap;
        this.controlGroups = controlGroups;
    }

    /** What this part of the build tries in this way. */
    Set<Language> languages() {
        if (ALL || this == BUBBLEWRAP) {
            return triedOf(EnumSet.allOf(Language.class));
        }
        return Part.NOW.has(false) ? EnumSet.of(Language.PYTHON) : Set.of();
    }

    /** Whether every two of user, Java version and isolation are tried together. */
    static boolean isCrossTried() {
        return ALL || TRIED.equals("cross");
    }

    /** Those of these languages that this part of the build tries. */
    public static Set<Language> triedOf(Set<Language> languages) {
        Set<Language> tried = EnumSet.copyOf(languages);
        tried.removeIf(language -> !isTried(language));
        return tried;
    }

    static boolean isTried(Language language) {
        return Part.NOW.has(language == Language.PYTHON);
    }

    /** What is tried as another user, with another JDK and through another API: one interpreted, one compiled. */
    public static Set<Language> languagesElsewhere() {
        return ALL ? EnumSet.allOf(Language.class) : EnumSet.of(Language.PYTHON, Language.C);
    }

    ProcessSandboxEngine open(Path directory, Set<Language> languages) {
        return new ProcessSandboxEngine(new EngineOptions(directory, bubblewrap, controlGroups, languages));
    }
}
