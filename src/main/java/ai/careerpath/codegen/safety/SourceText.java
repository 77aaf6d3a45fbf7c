package ai.careerpath.codegen.safety;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.sandbox.language.text.SourceSyntax;
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

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    static SourceText of(Language language, String code) {
        SourceSyntax syntax = LanguageDefinitions.of(language).syntax();
        String text = syntax.hasUnicodeEscapes() ? unescaped(code) : code;
        String withStrings = syntax.tokens()
                .matcher(text)
                .replaceAll(token -> token.group(COMMENT) == null ? Matcher.quoteReplacement(token.group()) : " ");
        String bare = syntax.tokens().matcher(text).replaceAll(token -> bare(token, syntax.evaluated()));
        return new SourceText(withStrings, bare);
    }

    private static String bare(MatchResult token, Pattern evaluated) {
        if (token.group(TEMPLATE) == null) {
            return token.group(STRING) == null ? " " : "\"\"";
        }
        String code = evaluated
                .matcher(token.group())
                .results()
                .map(match -> match.groupCount() > 1 && match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.joining("; "));
        return Matcher.quoteReplacement("\"\" " + code);
    }

    /** Java reads such an escape anywhere, JavaScript in names. */
    private static String unescaped(String code) {
        return UNICODE_ESCAPE
                .matcher(code)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
