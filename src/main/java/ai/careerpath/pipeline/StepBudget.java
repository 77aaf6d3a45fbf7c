package ai.careerpath.pipeline;

import ai.careerpath.model.Deadline;
import ai.careerpath.step.Step;
import java.time.Duration;

/** How much of the time each step may take. */
final class StepBudget {

    /** Kept back in each step, so that the embedded twin can still answer when the remote one used up its time. */
    static final Duration RESERVE = Duration.ofMillis(500);

    private StepBudget() {}

    /** The deadline of a step that starts now. */
    static Deadline of(Step step, Deadline whole) {
        Deadline usable = whole.minus(RESERVE);
        return switch (step) {
            case KNOWLEDGE -> usable.cappedAt(Duration.ofSeconds(3));
            case ANALYSIS, CODEGEN -> usable.cappedAt(Duration.ofSeconds(12));
            case COURSES -> usable.cappedAt(Duration.ofSeconds(6));
            case VALIDATION -> usable;
        };
    }
}
