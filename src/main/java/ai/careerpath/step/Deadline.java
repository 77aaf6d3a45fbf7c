package ai.careerpath.step;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The moment by which an answer is due, on a monotonic clock.
 *
 * @param at in the nanoseconds of {@code nanoTime}
 */
public record Deadline(long at, LongSupplier nanoTime) {

    /** A deadline {@code duration} from now. */
    public static Deadline in(Duration duration) {
        return in(duration, System::nanoTime);
    }

    /** A deadline {@code duration} from now on the given clock. */
    public static Deadline in(Duration duration, LongSupplier nanoTime) {
        return new Deadline(nanoTime.getAsLong() + duration.toNanos(), nanoTime);
    }

    /** The time left; zero once it has passed, never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, at - nanoTime.getAsLong()));
    }

    /** Whether more than {@code duration} is left. */
    public boolean leaves(Duration duration) {
        return remaining().compareTo(duration) > 0;
    }

    /** This deadline or {@code cap} from now, whichever is sooner. */
    public Deadline cappedAt(Duration cap) {
        return leaves(cap) ? in(cap, nanoTime) : this;
    }

    /** This deadline brought forward by {@code reserve}. */
    public Deadline minus(Duration reserve) {
        return new Deadline(at - reserve.toNanos(), nanoTime);
    }

    /** The smaller of {@code limit} and the time left. */
    public Duration atMost(Duration limit) {
        Duration left = remaining();
        return left.compareTo(limit) < 0 ? left : limit;
    }
}
