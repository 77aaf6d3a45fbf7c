package ai.careerpath.sandbox.language.text;

import java.util.regex.Pattern;

/**
 * How the code of a language is read without its compiler.
 *
 * @param tokens a comment, a template or a string, in groups 1 to 3
 * @param evaluated what a template evaluates, in the one group that takes part in the match
 * @param commentStart how a comment begins
 * @param output what shows that a program prints
 * @param hasUnicodeEscapes whether a backslash with u and four hexadecimal digits stands for a character outside strings too
 */
public record SourceSyntax(
        Pattern tokens, Pattern evaluated, Pattern commentStart, Pattern output, boolean hasUnicodeEscapes) {

    public static final String SLASH_COMMENT = "//[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)";
    public static final String DOUBLE_QUOTED = "\"(?:[^\"\\\\\n]|\\\\.)*+\"?";
    public static final String SINGLE_QUOTED = "'(?:[^'\\\\\n]|\\\\.)*+'?";
    public static final String TRIPLE_DOUBLE_QUOTED = "\"\"\"(?s:(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+)(?:\"\"\"|\\z)";
    public static final String DOUBLE_QUOTED_LINES = "\"(?s:(?:[^\"\\\\]|\\\\.)*+)\"?";
    public static final String SINGLE_QUOTED_LINES = "'(?s:(?:[^'\\\\]|\\\\.)*+)'?";

    public static final String SLASHES = "//|/\\*";
    public static final String HASH = "#|\"\"\"|'''";

    private static final String NEVER = "(?!)";

    /** Returns the syntax of a language whose strings evaluate nothing. */
    public static SourceSyntax of(String comment, String string) {
        return of(comment, NEVER, string, NEVER);
    }

    /** @param template a string that evaluates what stands in it */
    public static SourceSyntax of(String comment, String template, String string, String evaluated) {
        String tokens = "(" + comment + ")|(" + template + ")|(" + string + ")";
        Pattern never = Pattern.compile(NEVER);
        return new SourceSyntax(Pattern.compile(tokens), Pattern.compile(evaluated), never, never, false);
    }

    public SourceSyntax showing(String commentStart, String output) {
        return new SourceSyntax(
                tokens, evaluated, Pattern.compile(commentStart), Pattern.compile(output), hasUnicodeEscapes);
    }

    public SourceSyntax withUnicodeEscapes() {
        return new SourceSyntax(tokens, evaluated, commentStart, output, true);
    }

    public boolean hasComment(String code) {
        return commentStart.matcher(code).find();
    }

    public boolean printsSomething(String code) {
        return output.matcher(code).find();
    }
}
