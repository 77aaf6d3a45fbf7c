package ai.careerpath.reading.title;

import ai.careerpath.model.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What words of a line tell beside the job itself.
 *
 * @param level for {@link Kind#LEVEL}
 * @param field for {@link Kind#FIELD}: the name of the field, such as {@code banking}
 */
record Cue(Kind kind, @Nullable Seniority level, @Nullable String field) {

    enum Kind {
        /** What comes next is what somebody wants to become. */
        WISH,
        /** What comes next is what somebody was. */
        PAST,
        /** What comes next is what somebody is. */
        PRESENT,
        /** Like PRESENT, and what comes next is what somebody studies. */
        STUDY,
        /** What comes next is the name of an employer. */
        AT,
        /** The name of an employer, or where it is. */
        EMPLOYER,
        /** What comes next is what somebody works with. */
        WITH,
        /** Something somebody works with. */
        TOOL,
        /** What comes next is what somebody says not to know. */
        WITHOUT,
        LEVEL,
        FIELD,
        NOISE
    }

    static Cue of(Kind kind) {
        return new Cue(kind, null, null);
    }

    static Cue level(Seniority level) {
        return new Cue(Kind.LEVEL, level, null);
    }

    static Cue field(String field) {
        return new Cue(Kind.FIELD, null, field);
    }

    /** Whether it begins a new statement. */
    boolean isFrame() {
        return kind == Kind.WISH || kind == Kind.PAST || kind == Kind.PRESENT || kind == Kind.STUDY;
    }
}
