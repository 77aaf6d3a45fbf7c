package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.api.problem.ProblemType;
import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestSummaryTest {

    private final RequestSummary summary = RequestSummary.begin(new MockHttpServletRequest());

    @Test
    void workThatNobodyWaitedForIsCancelled() {
        assertThat(summary.outcome()).isEqualTo("cancelled");
    }

    /** The status of a stream has been sent by then, and says nothing of how it ended. */
    @Test
    void workThatFailedIsNotSaidToBeCancelled() {
        summary.failed(new IllegalStateException("a fault"));
        assertThat(summary.outcome()).isEqualTo("failed");

        summary.failed(new RefusedException(
                ProblemType.UNAVAILABLE, Wording.problem("service.stopping"), Duration.ofSeconds(5)));
        assertThat(summary.outcome()).isEqualTo("refused");
    }
}
