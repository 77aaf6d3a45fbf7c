package ai.careerpath.codegen;

import ai.careerpath.model.Language;
import java.util.regex.Pattern;

/** What every snippet has: a comment, and something that it prints. */
final class SnippetStyle {

    private static final Pattern HASH = Pattern.compile("#|\"\"\"|'''");
    private static final Pattern SLASHES = Pattern.compile("//|/\\*");
    private static final Pattern DASHES = Pattern.compile("--|/\\*");

    private static final Pattern RUBY_P = Pattern.compile("(?m)(?:^|[;{|])\\s*pp? ");

    private SnippetStyle() {}

    static boolean hasComment(Language language, String code) {
        return switch (language) {
            case PYTHON, BASH, RUBY -> HASH.matcher(code).find();
            case PHP -> HASH.matcher(code).find() || SLASHES.matcher(code).find();
            case SQL -> DASHES.matcher(code).find();
            case JAVASCRIPT, TYPESCRIPT, JAVA, GO, C, CPP, RUST ->
                SLASHES.matcher(code).find();
        };
    }

    static boolean printsSomething(Language language, String code) {
        return switch (language) {
            case PYTHON -> code.contains("print") || code.contains("stdout");
            case JAVASCRIPT, TYPESCRIPT -> code.contains("console.") || code.contains("stdout");
            case JAVA -> code.contains("System.out");
            case GO -> code.contains("Print") || code.contains("Stdout");
            case BASH -> code.contains("echo") || code.contains("printf") || code.contains("cat");
            case C -> code.contains("printf") || code.contains("puts") || code.contains("putchar");
            case CPP -> code.contains("cout") || code.contains("printf") || code.contains("puts");
            case RUST -> code.contains("print!") || code.contains("println!") || code.contains("stdout");
            case PHP -> code.contains("echo") || code.contains("print") || code.contains("var_dump");
            case RUBY ->
                code.contains("puts")
                        || code.contains("print")
                        || RUBY_P.matcher(code).find();
            case SQL ->
                code.toUpperCase(java.util.Locale.ROOT)
                        .matches("(?s).*\\b(?:SELECT|VALUES|RETURNING|RAISE|SHOW|TABLE)\\b.*");
        };
    }
}
