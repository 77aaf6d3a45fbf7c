package ai.careerpath.codegen.safety;

import ai.careerpath.model.Language;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Source code without its comments, and with or without what stands in its strings.
 *
 * @param withStrings where modules are named by strings, they are looked for here
 * @param bare words in a string do nothing, so everything else is looked for here; what an f-string or a template
 *     evaluates stays
 */
record SourceText(String withStrings, String bare) {

    private static final int COMMENT = 1;
    private static final int TEMPLATE = 2;
    private static final int STRING = 3;

    private static final String NEVER = "(?!)";
    private static final String C_COMMENT = "//[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)";
    private static final String DOUBLE_QUOTED = "\"(?:[^\"\\\\\n]|\\\\.)*+\"?";
    private static final String SINGLE_QUOTED = "'(?:[^'\\\\\n]|\\\\.)*+'?";
    private static final String TRIPLE_DOUBLE = "\"\"\"(?s:(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+)(?:\"\"\"|\\z)";
    private static final String TRIPLE_SINGLE = "'''(?s:(?:[^'\\\\]|\\\\.|'(?!''))*+)(?:'''|\\z)";
    private static final String BACK_QUOTED = "`(?s:(?:[^`\\\\]|\\\\.)*+)`?";
    private static final String PYTHON_STRING =
            String.join("|", TRIPLE_DOUBLE, TRIPLE_SINGLE, DOUBLE_QUOTED, SINGLE_QUOTED);

    private static final Tokens PYTHON = Tokens.of(
            "#[^\n]*", "(?<!\\w)(?:[fF][rR]?|[rR][fF])(?:" + PYTHON_STRING + ")", PYTHON_STRING, "\\{([^{}]*)}");
    private static final Tokens JAVASCRIPT =
            Tokens.of(C_COMMENT, BACK_QUOTED, DOUBLE_QUOTED + "|" + SINGLE_QUOTED, "\\$\\{([^{}]*)}");
    private static final Tokens JAVA =
            Tokens.of(C_COMMENT, NEVER, TRIPLE_DOUBLE + "|" + DOUBLE_QUOTED + "|" + SINGLE_QUOTED, NEVER);
    private static final Tokens GO = Tokens.of(
            "//(?!go:)[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)", NEVER, DOUBLE_QUOTED + "|`[^`]*+`?|" + SINGLE_QUOTED, NEVER);
    private static final Tokens SQL = Tokens.of("--[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)", NEVER, "'(?:[^']|'')*+'?", NEVER);

    private static final Tokens C = Tokens.of(C_COMMENT, NEVER, DOUBLE_QUOTED + "|" + SINGLE_QUOTED, NEVER);
    // A quote alone is a lifetime.
    private static final Tokens RUST =
            Tokens.of(C_COMMENT, NEVER, "\"(?s:(?:[^\"\\\\]|\\\\.)*+)\"?|'(?:[^'\\\\\n]|\\\\[^\n]{1,8}?)'", NEVER);
    // What a shell, PHP or Ruby evaluates inside of double quotes stays; so does what stands in back quotes.
    private static final Tokens BASH = Tokens.of(
            "(?<![\\w$\\\\{])#[^\n]*", "\"(?s:(?:[^\"\\\\]|\\\\.)*+)\"?", "'[^']*+'?", "\\$\\(([^()]*)\\)|`([^`]*)`");
    private static final Tokens PHP = Tokens.of(
            "//[^\n]*|#(?!\\[)[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)",
            NEVER,
            "\"(?s:(?:[^\"\\\\]|\\\\.)*+)\"?|'(?s:(?:[^'\\\\]|\\\\.)*+)'?",
            NEVER);
    private static final Tokens RUBY = Tokens.of(
            "#(?!\\{)[^\n]*", "\"(?s:(?:[^\"\\\\]|\\\\.)*+)\"?", "'(?s:(?:[^'\\\\]|\\\\.)*+)'?", "#\\{([^{}]*)}");

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    /**
     * What the text of a language consists of, beside code.
     *
     * @param any a comment, a template or a string, in groups of these numbers
     * @param hole what a template evaluates
     */
    private record Tokens(Pattern any, Pattern hole) {

        static Tokens of(String comment, String template, String string, String hole) {
            String any = "(" + comment + ")|(" + template + ")|(" + string + ")";
            return new Tokens(Pattern.compile(any), Pattern.compile(hole));
        }

        SourceText read(String code) {
            String withStrings = any.matcher(code)
                    .replaceAll(token -> token.group(COMMENT) == null ? Matcher.quoteReplacement(token.group()) : " ");
            return new SourceText(withStrings, any.matcher(code).replaceAll(this::bare));
        }

        private String bare(MatchResult token) {
            if (token.group(TEMPLATE) == null) {
                return token.group(STRING) == null ? " " : "\"\"";
            }
            String evaluated = hole.matcher(token.group())
                    .results()
                    .map(match -> match.groupCount() > 1 && match.group(1) == null ? match.group(2) : match.group(1))
                    .collect(Collectors.joining("; "));
            return Matcher.quoteReplacement("\"\" " + evaluated);
        }
    }

    static SourceText of(Language language, String code) {
        return switch (language) {
            case PYTHON -> PYTHON.read(code);
            case JAVASCRIPT, TYPESCRIPT -> JAVASCRIPT.read(unescaped(code));
            case JAVA -> JAVA.read(unescaped(code));
            case GO -> GO.read(code);
            case SQL -> SQL.read(code);
            case BASH -> BASH.read(code);
            case C, CPP -> C.read(code);
            case RUST -> RUST.read(code);
            case PHP -> PHP.read(code);
            case RUBY -> RUBY.read(code);
        };
    }

    /** Java reads such an escape anywhere, JavaScript in names. */
    private static String unescaped(String code) {
        return UNICODE_ESCAPE
                .matcher(code)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
