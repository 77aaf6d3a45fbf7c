package ai.careerpath.upstream.http;

import ai.careerpath.wording.Excerpt;
import java.util.regex.Pattern;

/** Makes text that an upstream wrote fit to stand in a message of ours. */
public final class UpstreamText {

    private static final int LIMIT = 500;
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>?");
    private static final Pattern SPACE_AND_CONTROL = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}]+");

    private UpstreamText() {}

    /** The text on one line, without markup, control characters and halves of characters, cut to 500 characters. */
    public static String clean(String text) {
        // Cut before the patterns run too: what is dropped anyway need not be searched.
        String start = text.length() > LIMIT * 8 ? text.substring(0, LIMIT * 8) : text;
        String plain = MARKUP.matcher(start).replaceAll(" ");
        String line = SPACE_AND_CONTROL.matcher(plain).replaceAll(" ").strip();
        return Excerpt.of(line, LIMIT);
    }
}
