package ai.careerpath.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who answered a step. */
public enum Source {
    WEAVIATE,
    FRIENDLI,
    ACI,
    DAYTONA,
    LOCAL,
    CATALOG;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
