package ai.careerpath.validation.daytona.workspaces;

import ai.careerpath.model.Language;
import java.util.regex.Pattern;

/** Tells by standard error whether code did not even get through its parser or compiler. */
public final class CompileErrors {

    private static final Pattern PYTHON = Pattern.compile("(?m)^(SyntaxError|IndentationError|TabError): ");
    // Node prints the place first, and then a stack of its own loader.
    private static final Pattern JAVASCRIPT = Pattern.compile(
            "(?m)^SyntaxError: [\\s\\S]*^ +at .*(wrapSafe|compileSourceTextModule|internalCompileFunction)");
    private static final Pattern TYPESCRIPT = Pattern.compile("\\berror TS\\d+: ");
    private static final Pattern JAVA = Pattern.compile("(?m)^\\S+\\.java:\\d+: error: |^error: compilation failed");
    private static final Pattern GO = Pattern.compile("(?m)^# command-line-arguments|^(\\./)?\\S+\\.go:\\d+:\\d+: ");
    private static final Pattern SQL = Pattern.compile("\\bERROR: +syntax error ");

    private CompileErrors() {}

    public static boolean shows(Language language, int exitCode, String stderr) {
        if (exitCode == 0) {
            return false;
        }
        return switch (language) {
            // With a traceback the program did run, and met the error in text it compiled itself.
            case PYTHON -> PYTHON.matcher(stderr).find() && !stderr.contains("Traceback (most recent call last)");
            case JAVASCRIPT -> JAVASCRIPT.matcher(stderr).find();
            case TYPESCRIPT ->
                TYPESCRIPT.matcher(stderr).find() || JAVASCRIPT.matcher(stderr).find();
            case JAVA -> JAVA.matcher(stderr).find();
            case GO -> GO.matcher(stderr).find() && !stderr.contains("goroutine ");
            case SQL -> SQL.matcher(stderr).find();
        };
    }
}
