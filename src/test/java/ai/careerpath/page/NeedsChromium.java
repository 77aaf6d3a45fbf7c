package ai.careerpath.page;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test class, and says so, where there is no browser. */
final class NeedsChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.executable()
                .map(Path::toString)
                .map(ConditionEvaluationResult::enabled)
                .orElseGet(
                        () -> ConditionEvaluationResult.disabled(
                                "No Chromium or Chrome on this machine: install one, or name it in CHROME_BIN, to test the page"));
    }
}
