package ai.careerpath.validation;

import ai.careerpath.model.Language;
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.util.Optional;

/** A validator that executes in one particular kind of sandbox. */
public interface SandboxValidator extends CodeValidator {

    /** The sandbox that executes: {@link Source#DAYTONA} or {@link Source#LOCAL}. */
    Source sandbox();

    /** Returns whether it gives programs standard input, arguments and files, and runs tests. */
    default boolean takesInput() {
        return false;
    }

    /** Returns why nothing in this sandbox executes the language; empty when something does, or will soon. */
    default Optional<Wording> lack(Language language) {
        return Optional.empty();
    }
}
