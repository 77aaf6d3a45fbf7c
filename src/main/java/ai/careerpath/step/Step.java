package ai.careerpath.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The five steps, in the order they run. */
public enum Step {
    KNOWLEDGE,
    ANALYSIS,
    COURSES,
    CODEGEN,
    VALIDATION;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
