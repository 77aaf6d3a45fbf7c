package ai.careerpath.validation;

import ai.careerpath.model.ExecutionRecord.Stage;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.TerminalText;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import java.util.List;
import java.util.Optional;

/** Finds the one line that says what went wrong with a failed program. */
final class ErrorSummary {

    private static final int LONGEST = 500;

    private ErrorSummary() {}

    /** The telling line of its standard error; how the program ended where standard error says nothing. */
    static String of(Language language, Execution execution) {
        List<String> lines = TerminalText.withShortLines(execution.stderr())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return LanguageDefinitions.of(language)
                .errorLine(lines)
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)))
                .map(String::strip)
                .map(ErrorSummary::cut)
                .orElseGet(() -> end(execution));
    }

    private static String cut(String line) {
        int characters = line.codePointCount(0, line.length());
        return characters <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    private static String end(Execution execution) {
        List<Stage> stages = execution.evidence().stages();
        String signal = stages.isEmpty() ? null : stages.get(stages.size() - 1).signal();
        if (signal != null) {
            return "stopped by signal " + signal;
        }
        return execution.exitCode() == null ? "the sandbox gave no reason" : "exit code " + execution.exitCode();
    }
}
