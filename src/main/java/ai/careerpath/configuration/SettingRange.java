package ai.careerpath.configuration;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/**
 * Stops the start where a setting is a number, a time or a size that nothing can work with. Each check takes the property in its
 * canonical form and its usual value, which the fix names.
 */
public final class SettingRange {

    private static final Duration LONGEST = Duration.ofDays(30);
    // An answer or a body of this size is held in memory, whose arrays have an int for their length.
    private static final DataSize LARGEST = DataSize.ofGigabytes(1);

    private SettingRange() {}

    /** @throws WrongSettingException when the number is smaller than {@code least} */
    public static void atLeast(int least, String property, int value, String usual) {
        require(value >= least, property, "it must be at least " + least, usual);
    }

    /** @throws WrongSettingException when the time is not longer than zero, or longer than 30 days */
    public static void time(String property, Duration value, String usual) {
        require(
                value.compareTo(Duration.ZERO) > 0 && value.compareTo(LONGEST) <= 0,
                property,
                "it must be longer than zero and at most 30 days",
                usual);
    }

    /** @throws WrongSettingException when the size is not 1 byte to 1 GB */
    public static void size(String property, DataSize value, String usual) {
        require(value.toBytes() > 0 && value.compareTo(LARGEST) <= 0, property, "it must be 1 byte to 1 GB", usual);
    }

    private static void require(boolean isMet, String property, String problem, String usual) {
        if (!isMet) {
            throw new WrongSettingException(property, problem, "Set it to " + usual + " or remove it.");
        }
    }
}
