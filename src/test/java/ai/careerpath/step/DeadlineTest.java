package ai.careerpath.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);

    private final Deadline deadline = Deadline.in(Duration.ofSeconds(45), clock::get);

    @Test
    void remainingShrinksWithTheClockEvenWhenTheClockWraps() {
        pass(Duration.ofSeconds(20));

        assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void remainingIsNeverNegative() {
        pass(Duration.ofSeconds(46));

        assertThat(deadline.remaining()).isZero();
    }

    @Test
    void aCapShortensButNeverLengthens() {
        assertThat(deadline.cappedAt(Duration.ofSeconds(3)).remaining()).isEqualTo(Duration.ofSeconds(3));
        assertThat(deadline.cappedAt(Duration.ofMinutes(3)).remaining()).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void aReserveIsTakenFromTheEnd() {
        assertThat(deadline.minus(Duration.ofMillis(500)).remaining()).isEqualTo(Duration.ofMillis(44_500));
    }

    @Test
    void aLimitIsCutToWhatIsLeft() {
        assertThat(deadline.atMost(Duration.ofSeconds(30))).isEqualTo(Duration.ofSeconds(30));
        assertThat(deadline.atMost(Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void leavesIsStrict() {
        assertThat(deadline.leaves(Duration.ofSeconds(44))).isTrue();
        assertThat(deadline.leaves(Duration.ofSeconds(45))).isFalse();
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
