package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.TerminalText;
import ai.careerpath.sandbox.language.LanguageDefinition;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.wording.Wording;
import java.util.Optional;

/** Reads what a language's compiler and runtime said of a run, for what its exit code does not tell. */
public final class ExecutionReview {

    private static final int END = 4_000;

    private ExecutionReview() {}

    /** The execution as what it said makes it: what the sandbox lacks is no failure of the code. */
    static Execution of(Language language, Execution execution) {
        return of(language, execution, Wording.note("sandbox.local"));
    }

    /** @param sandbox what a message calls the sandbox that lacks something */
    public static Execution of(Language language, Execution execution, Wording sandbox) {
        LanguageDefinition definition = LanguageDefinitions.of(language);
        return switch (execution.outcome()) {
            case EXECUTED -> executed(definition, execution);
            case COMPILE_ERROR, RUNTIME_ERROR ->
                lack(definition, execution)
                        .map(what -> Execution.lacking(sandbox, what))
                        .orElse(execution);
            default -> execution;
        };
    }

    private static Execution executed(LanguageDefinition definition, Execution execution) {
        String stderr = TerminalText.withShortLines(execution.stderr());
        if (definition.isFailure(stderr)) {
            return execution.asRuntimeError();
        }
        return definition.showsUncaught(stderr)
                ? execution.with(execution.evidence().withUncaught())
                : execution;
    }

    private static Optional<String> lack(LanguageDefinition definition, Execution execution) {
        String stderr = TerminalText.withShortLines(execution.stderr());
        return definition
                .lack(stderr)
                .or(() -> LanguageDefinitions.missingProgram(stderr).map(name -> "program " + name))
                .or(() -> network(execution.outcome(), stderr));
    }

    private static Optional<String> network(Outcome outcome, String stderr) {
        String end = stderr.substring(Math.max(0, stderr.length() - END));
        return outcome == Outcome.RUNTIME_ERROR && LanguageDefinitions.missesNetwork(end)
                ? Optional.of("network")
                : Optional.empty();
    }
}
