package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far somebody has come in a job, in rising order. */
public enum Seniority {
    JUNIOR,
    MID,
    SENIOR,
    LEAD;

    /** The name on the wire, such as {@code senior}. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The level with this name, in any case.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static Seniority of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
