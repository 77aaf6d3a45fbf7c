package ai.careerpath.upstream.resilience;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** Calls that fail as scripted, and guards with short times. */
abstract class GuardedCalls {

    final AtomicInteger calls = new AtomicInteger();

    static UpstreamGuard guard() {
        return TestGuards.fast().guard("test", "Testing");
    }

    static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }

    static RetriableUpstreamException busy(Duration retryAfter) {
        return new RetriableUpstreamException("Testing", 429, Wording.verbatim("busy"), null, retryAfter);
    }

    Mono<String> failing(RuntimeException failure) {
        return Mono.defer(() -> {
            calls.incrementAndGet();
            return Mono.error(failure);
        });
    }
}
