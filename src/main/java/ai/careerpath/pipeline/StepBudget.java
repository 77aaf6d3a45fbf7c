package ai.careerpath.pipeline;

import ai.careerpath.step.Deadline;
import ai.careerpath.step.Step;
import java.time.Duration;

/**
 * How much of the time a step may take: all that is left but a reserve for each step from this one on. What a remote
 * service may take of it is up to that service's own property, {@code careerpath.weaviate.timeout} and its like.
 */
final class StepBudget {

    /** Kept back in each step, so that the embedded twin can still answer when the remote one used up its time. */
    static final Duration RESERVE = Duration.ofMillis(500);

    private StepBudget() {}

    /** The deadline of a step that starts now. */
    static Deadline of(Step step, Deadline whole) {
        return whole.minus(RESERVE.multipliedBy(Step.values().length - step.ordinal()));
    }
}
