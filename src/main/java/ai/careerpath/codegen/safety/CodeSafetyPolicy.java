package ai.careerpath.codegen.safety;

import ai.careerpath.model.Language;
import java.util.Optional;

/**
 * Screens code that a model wrote before it is sent anywhere. A snippet that shows a skill has no need to start
 * processes, touch files, use the network, evaluate text or go native; one that does is sent back. What really keeps
 * code from doing harm is the sandbox: this is the lock in front of it, and words in comments and strings do not turn it.
 */
public final class CodeSafetyPolicy {

    private CodeSafetyPolicy() {}

    /** What speaks against executing the code, as a clause; empty when nothing does. */
    public static Optional<String> objection(Language language, String code) {
        SourceText source = SourceText.of(language, code);
        return SafetyRules.of(language).stream()
                .flatMap(rule -> rule.objection(source).stream())
                .findFirst();
    }
}
