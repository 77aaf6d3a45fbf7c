package ai.careerpath.testing;

import java.util.Locale;

/**
 * Which of its cases a test with {@code @Tag("parts")} runs. {@code ./mvnw test} runs the first part, some of each kind;
 * {@code ./mvnw verify} then runs the rest, and no case twice. An IDE runs all.
 */
public enum Part {
    ALL,
    FIRST,
    REST;

    /** What surefire and failsafe set in {@code careerpath.tests.part}. */
    public static final Part NOW =
            valueOf(System.getProperty("careerpath.tests.part", "all").toUpperCase(Locale.ROOT));

    /** @param first whether the case is of the first part */
    public boolean has(boolean first) {
        return this == ALL || first == (this == FIRST);
    }
}
