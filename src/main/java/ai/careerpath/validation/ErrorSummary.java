package ai.careerpath.validation;

import ai.careerpath.model.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the one line of a failed program's output that says what went wrong. */
final class ErrorSummary {

    private static final Pattern PYTHON_FILE_LINE = Pattern.compile("^\\s*File \".*\", line (\\d+)");
    private static final Pattern PYTHON_SYNTAX_ERROR = Pattern.compile("^(SyntaxError|IndentationError|TabError): .*");
    private static final Pattern JAVASCRIPT = Pattern.compile("^(Uncaught )?[\\w$.]*Error\\b.*");
    private static final Pattern TYPESCRIPT = Pattern.compile(".*\\berror TS\\d+.*");
    private static final Pattern JAVA = Pattern.compile(".*\\berror: .*|^Exception in thread .*");
    private static final Pattern GO = Pattern.compile("^\\S+\\.go:\\d+:.*|^panic: .*|^fatal error: .*");
    private static final Pattern SQL = Pattern.compile(".*\\b(ERROR|FATAL): .*");

    private ErrorSummary() {}

    /** The telling line of {@code stderr}; how the program ended where standard error says nothing. */
    static String of(Language language, String stderr, @Nullable Integer exitCode) {
        List<String> lines = stderr.lines().filter(line -> !line.isBlank()).toList();
        return find(language, lines)
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)))
                .map(String::strip)
                .orElse(exitCode == null ? "the sandbox gave no reason" : "exit code " + exitCode);
    }

    private static Optional<String> find(Language language, List<String> lines) {
        return switch (language) {
            case PYTHON -> lines.isEmpty() ? Optional.empty() : Optional.of(python(lines));
            case JAVASCRIPT -> first(JAVASCRIPT, lines);
            case TYPESCRIPT -> first(TYPESCRIPT, lines).or(() -> first(JAVASCRIPT, lines));
            case JAVA -> first(JAVA, lines);
            case GO -> first(GO, lines);
            case SQL -> first(SQL, lines);
        };
    }

    /** A syntax error has no traceback of its own code, so its line number is told with it. */
    private static String python(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        if (!PYTHON_SYNTAX_ERROR.matcher(last).matches() || last.endsWith(")") && last.contains("(line ")) {
            return last;
        }
        String line = "";
        for (String candidate : lines) {
            Matcher matcher = PYTHON_FILE_LINE.matcher(candidate);
            line = matcher.find() ? matcher.group(1) : line;
        }
        return line.isEmpty() ? last : last + " (line " + line + ")";
    }

    private static Optional<String> first(Pattern pattern, List<String> lines) {
        return lines.stream()
                .filter(line -> pattern.matcher(line.strip()).matches())
                .findFirst();
    }
}
