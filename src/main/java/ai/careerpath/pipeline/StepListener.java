package ai.careerpath.pipeline;

import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;

/** Follows a career path while it is being made. Called in order, one call at a time. */
public interface StepListener {

    /** Follows nothing. */
    StepListener NONE = new StepListener() {};

    default void started(Step step) {}

    default void finished(StepReport report) {}

    /** Tells the first and then the second. */
    static StepListener both(StepListener first, StepListener second) {
        return new StepListener() {
            @Override
            public void started(Step step) {
                first.started(step);
                second.started(step);
            }

            @Override
            public void finished(StepReport report) {
                first.finished(report);
                second.finished(report);
            }
        };
    }
}
