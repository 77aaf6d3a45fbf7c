package ai.careerpath.model.distance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How well somebody knows a skill, or has to; in rising order. */
public enum Proficiency {
    NONE,
    BASIC,
    WORKING,
    EXPERT;

    /** The proficiency that {@code level} names, in any case; working where it names none. */
    @JsonCreator
    public static Proficiency of(String level) {
        return switch (level.strip().toLowerCase(Locale.ROOT)) {
            case "none" -> NONE;
            case "basic" -> BASIC;
            case "expert" -> EXPERT;
            default -> WORKING;
        };
    }

    /** The name on the wire, such as {@code working}. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Proficiency next() {
        return this == EXPERT ? EXPERT : values()[ordinal() + 1];
    }

    public Proficiency previous() {
        return this == NONE ? NONE : values()[ordinal() - 1];
    }

    public Proficiency atMost(Proficiency highest) {
        return compareTo(highest) <= 0 ? this : highest;
    }

    public Proficiency atLeast(Proficiency lowest) {
        return compareTo(lowest) >= 0 ? this : lowest;
    }

    /** What part of the way to this proficiency is missing from {@code known}, 0 to 1. */
    public double missingFrom(Proficiency known) {
        return this == NONE ? 0 : Math.max(0, ordinal() - known.ordinal()) / (double) ordinal();
    }
}
