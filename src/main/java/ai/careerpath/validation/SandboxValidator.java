package ai.careerpath.validation;

import ai.careerpath.step.Source;

/** A validator that executes in one particular kind of sandbox. */
public interface SandboxValidator extends CodeValidator {

    /** The sandbox that executes: {@link Source#DAYTONA} or {@link Source#LOCAL}. */
    Source sandbox();
}
