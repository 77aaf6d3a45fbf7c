package ai.careerpath.analysis.gap;

import java.util.regex.Pattern;

/** What to call a job that a person named themselves. */
final class CalledJob {

    /** A title and no sentence: a few words of letters. */
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}.#+&/-]{2,}( [\\p{L}\\p{N}.#+&/()-]+){0,4}");

    private static final int LONGEST = 48;

    private CalledJob() {}

    /** Returns what was typed where that is a title, else the title it was read as. */
    static String of(String typed, String title) {
        String text = typed.strip();
        return text.length() <= LONGEST && TITLE.matcher(text).matches() && !text.matches("(?i)(i|i'm|we|the|a|an) .*")
                ? text
                : title;
    }
}
