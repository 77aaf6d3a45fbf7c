package ai.careerpath.wording;

/** The beginning of a text that may be too long to show. */
public final class Excerpt {

    private Excerpt() {}

    /** Returns the text; of a longer one its beginning with an ellipsis, at most {@code limit} UTF-16 code units of both. */
    public static String of(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - 1;
        // Half a character is none in UTF-8, and makes another text of what was signed.
        boolean isSplit = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, isSplit ? end - 1 : end) + "…";
    }

    /** The same with the end of a longer text, behind the ellipsis. */
    public static String ofEnd(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int start = text.length() - limit + 1;
        boolean isSplit = Character.isLowSurrogate(text.charAt(start));
        return "…" + text.substring(isSplit ? start + 1 : start);
    }
}
