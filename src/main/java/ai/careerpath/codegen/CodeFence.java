package ai.careerpath.codegen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code block of Markdown, as models write it: to its end mark, or to the end of a text that was cut off.
 *
 * @param language what stands after the first mark; empty when nothing does
 */
record CodeFence(String language, String code) {

    static final String MARK = "```";

    private static final Pattern NAME = Pattern.compile("[ \\t]*+([\\w+#-]*)");
    private static final Pattern END = Pattern.compile("\\n[ \\t]*+" + MARK);

    /** Returns the first block of a text that has {@code \n} for its line breaks; empty when there is none. */
    static Optional<CodeFence> first(String text) {
        int mark = text.indexOf(MARK);
        int begin = mark < 0 ? -1 : text.indexOf('\n', mark);
        if (begin < 0) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(text).region(mark + MARK.length(), begin);
        Matcher end = END.matcher(text).region(begin + 1, text.length());
        return Optional.of(new CodeFence(
                name.lookingAt() ? name.group(1) : "",
                text.substring(begin + 1, end.find() ? end.start() : text.length())));
    }
}
