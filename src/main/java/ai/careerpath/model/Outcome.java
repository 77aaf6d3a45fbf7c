package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of an attempt to execute code. */
public enum Outcome {
    EXECUTED,
    COMPILE_ERROR,
    RUNTIME_ERROR,
    TIMED_OUT,
    OUT_OF_MEMORY,
    OUTPUT_LIMIT,
    REJECTED,
    UNAVAILABLE;

    /** The name on the wire, such as {@code runtime_error}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this says something about the code itself, which another run would say again. */
    public boolean isFactAboutCode() {
        return this == EXECUTED || this == COMPILE_ERROR || this == RUNTIME_ERROR;
    }
}
