package ai.careerpath.pipeline;

import ai.careerpath.step.Step;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what took longer than it was given. */
record DeadlineMetrics(MeterRegistry metrics) {

    private static final String REQUEST = "request";

    /** All series, so that a counter is there before the first overrun. */
    DeadlineMetrics {
        for (Step step : Step.values()) {
            counter(metrics, step.id());
        }
        counter(metrics, REQUEST);
    }

    /** A step, or its part for one skill, was given up. */
    void step(Step step) {
        counter(metrics, step.id()).increment();
    }

    /** An answer came after its deadline. */
    void request() {
        counter(metrics, REQUEST).increment();
    }

    private static Counter counter(MeterRegistry metrics, String scope) {
        return Counter.builder("careerpath.deadline.overruns")
                .description("What took longer than it was given")
                .tag("scope", scope)
                .register(metrics);
    }
}
