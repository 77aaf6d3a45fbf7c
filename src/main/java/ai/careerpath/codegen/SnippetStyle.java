package ai.careerpath.codegen;

import ai.careerpath.model.Language;
import java.util.regex.Pattern;

/** What every snippet has: a comment, and something that it prints. */
final class SnippetStyle {

    private static final Pattern HASH = Pattern.compile("#|\"\"\"|'''");
    private static final Pattern SLASHES = Pattern.compile("//|/\\*");
    private static final Pattern DASHES = Pattern.compile("--|/\\*");

    private SnippetStyle() {}

    static boolean hasComment(Language language, String code) {
        return switch (language) {
            case PYTHON -> HASH.matcher(code).find();
            case SQL -> DASHES.matcher(code).find();
            case JAVASCRIPT, TYPESCRIPT, JAVA, GO -> SLASHES.matcher(code).find();
        };
    }

    static boolean printsSomething(Language language, String code) {
        return switch (language) {
            case PYTHON -> code.contains("print") || code.contains("stdout");
            case JAVASCRIPT, TYPESCRIPT -> code.contains("console.") || code.contains("stdout");
            case JAVA -> code.contains("System.out");
            case GO -> code.contains("Print") || code.contains("Stdout");
            case SQL ->
                code.toUpperCase(java.util.Locale.ROOT)
                        .matches("(?s).*\\b(?:SELECT|VALUES|RETURNING|RAISE|SHOW|TABLE)\\b.*");
        };
    }
}
