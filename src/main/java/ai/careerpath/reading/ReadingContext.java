package ai.careerpath.reading;

import ai.careerpath.model.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a line before it is read.
 *
 * @param level the seniority that was told beside the line; null where none was
 */
public record ReadingContext(Side side, @Nullable Seniority level) {

    /** Which of the two jobs a line tells. */
    public enum Side {
        CURRENT,
        TARGET
    }

    public static ReadingContext current(@Nullable Seniority level) {
        return new ReadingContext(Side.CURRENT, level);
    }

    public static ReadingContext target() {
        return new ReadingContext(Side.TARGET, null);
    }
}
