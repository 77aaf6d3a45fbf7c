package ai.careerpath.analysis;

import java.util.Locale;

/** How well somebody knows a skill, or has to; in rising order. */
enum Proficiency {
    NONE,
    BASIC,
    WORKING,
    EXPERT;

    /** The proficiency a {@link ai.careerpath.model.JobProfile.SkillDemand} asks for; working where it says nothing known. */
    static Proficiency of(String level) {
        return switch (level.strip().toLowerCase(Locale.ROOT)) {
            case "basic" -> BASIC;
            case "expert" -> EXPERT;
            default -> WORKING;
        };
    }

    Proficiency next() {
        return this == EXPERT ? EXPERT : values()[ordinal() + 1];
    }

    Proficiency previous() {
        return this == NONE ? NONE : values()[ordinal() - 1];
    }

    /** What part of the way to this proficiency is missing from {@code known}, 0 to 1. */
    double missingFrom(Proficiency known) {
        return this == NONE ? 0 : Math.max(0, ordinal() - known.ordinal()) / (double) ordinal();
    }

    /** Such as {@code working knowledge}. */
    String asKnowledge() {
        return name().toLowerCase(Locale.ROOT) + " knowledge";
    }
}
