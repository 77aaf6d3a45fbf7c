package ai.careerpath.step;

import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A remark about an answer: why it is not live, or what to know about it.
 *
 * @param text a clause without a full stop, in English unless it was made for one answer
 * @param wording how to say it in the language of an answer; null where it is said as it is. Not part of the answer
 */
public record Note(
        Kind kind, String text, @JsonIgnore @Nullable Wording wording) {

    /** A remark that is said as it is. */
    public Note(Kind kind, String text) {
        this(kind, text, null);
    }

    /** Returns a remark that is said in the language of the answer. */
    public static Note of(Kind kind, Wording wording) {
        return new Note(kind, wording.english(), wording);
    }

    /** Returns the same as it is said in this language. */
    public Note in(Locale language) {
        return wording == null ? this : new Note(kind, wording.in(language));
    }

    /** Returns how to say it, in whatever language. */
    public Wording said() {
        return wording == null ? Wording.verbatim(text) : wording;
    }

    /** What a remark is about, so that nobody has to find that out from its text. */
    public enum Kind {
        /** The remote service is not configured. */
        NOT_CONFIGURED,
        /** The remote service failed, or did not answer what was asked. */
        FALLBACK,
        /** How a job title was read. */
        READING,
        /** The answer has less than was asked for. */
        INCOMPLETE,
        /** Nothing was done, or nothing came of it. */
        SKIPPED,
        /** Where code is executed, and why there. */
        SANDBOX,
        /** What stood open between a program and what judged it. */
        ISOLATION,
        /** The answer was given before. */
        CACHED;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Note reading(String text) {
        return new Note(Kind.READING, text);
    }

    public static Note incomplete(String text) {
        return new Note(Kind.INCOMPLETE, text);
    }
}
