package ai.careerpath.cache;

import ai.careerpath.step.Step;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts which answers a step's cache saved. */
public record CacheMetrics(MeterRegistry metrics) {

    /** All series, so that a counter is there before the first hit. */
    public CacheMetrics {
        for (Step step : Step.values()) {
            counter(metrics, step, "hit");
            counter(metrics, step, "miss");
        }
    }

    /** The cache had the answer. */
    public void hit(Step step) {
        counter(metrics, step, "hit").increment();
    }

    /** The answer had to be worked out. */
    public void missed(Step step) {
        counter(metrics, step, "miss").increment();
    }

    private static Counter counter(MeterRegistry metrics, Step step, String result) {
        return Counter.builder("careerpath.cache.requests")
                .description("Answers that a cache had, and that it had not")
                .tag("step", step.id())
                .tag("result", result)
                .register(metrics);
    }
}
