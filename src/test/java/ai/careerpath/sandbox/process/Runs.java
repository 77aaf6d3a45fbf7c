package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.LanguageSupport.State;
import java.time.Duration;
import java.time.Instant;

/** Runs code the way the service does. */
public final class Runs {

    private Runs() {}

    /** Waits until the language is ready; skips the test, and says why, where the machine has no toolchain for it. */
    public static void assumeSupported(ProcessSandboxEngine engine, Language language) {
        LanguageSupport support = support(engine, language);
        assumeTrue(support.available(), () -> "Skipped, " + language.displayName() + ": " + support.detail());
    }

    static LanguageSupport support(ProcessSandboxEngine engine, Language language) {
        Instant patience = Instant.now().plus(Duration.ofMinutes(5));
        try {
            LanguageSupport support = engine.awaitSupport(language);
            while (support.state() == State.PREPARING && Instant.now().isBefore(patience)) {
                support = engine.awaitSupport(language);
            }
            return support;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for " + language.id(), e);
        }
    }

    static Execution run(ProcessSandboxEngine engine, Language language, String code, Duration wallTime)
            throws InterruptedException {
        Execution execution = engine.execute(new Program("test", language, code), ExecutionLimits.within(wallTime));
        assertThat(execution.outcome()).as("%s", execution).isNotEqualTo(Outcome.UNAVAILABLE);
        return execution;
    }
}
