package ai.careerpath.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * How one of the two job titles was read.
 *
 * @param asked what was typed
 * @param title the job it was read as; null where it was not understood
 * @param covered whether the service has a path to this job, or knows what people bring from it
 * @param level null where none was told
 * @param field the field the job is in, such as {@code banking}; null where none was told
 * @param soc the code of the job in the Standard Occupational Classification, such as {@code 15-1252}; null where it has
 *     none
 * @param alternatives titles of other jobs that may be meant, or where the job is not covered, of the closest that are
 */
public record UnderstoodRole(
        String asked,
        @Nullable String title,
        ReadingConfidence confidence,
        boolean covered,
        @Nullable Seniority level,
        @Nullable String field,
        @Nullable String soc,
        List<String> alternatives) {

    /** A title and no sentence: a few words of letters. */
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}.#+&/-]{2,}( [\\p{L}\\p{N}.#+&/()-]+){0,4}");

    private static final Pattern SENTENCE = Pattern.compile("(?i)(i|i'm|we|the|a|an) ");
    private static final Pattern RANK_OF_LEADS = Pattern.compile("(?i)\\b(lead|staff|principal)\\b");
    private static final int LONGEST_TITLE = 48;

    public UnderstoodRole {
        alternatives = List.copyOf(alternatives);
    }

    /** What to call the job: as it was typed where that is a title and no sentence, else the title it was read as. */
    public String called() {
        String text = asked.strip();
        boolean isTitle = text.length() <= LONGEST_TITLE
                && TITLE.matcher(text).matches()
                && !SENTENCE.matcher(text).lookingAt();
        return isTitle || title == null ? text : title;
    }

    /** The title it was read as, with the rank that was asked for, such as {@code Senior Web Developer}. */
    public String titleWithRank() {
        String own = Objects.requireNonNullElse(title, asked);
        String rank = rank();
        boolean isNamed = rank.isEmpty() || List.of(own.split(" ")).contains(rank);
        return isNamed ? own : rank + " " + own;
    }

    /** Leads have their ranks as they call themselves; the others have those of {@link Seniority}. */
    private String rank() {
        if (level == Seniority.JUNIOR || level == Seniority.SENIOR) {
            return StringUtils.capitalize(level.wireName());
        }
        Matcher rank = RANK_OF_LEADS.matcher(asked);
        return level == Seniority.LEAD && rank.find()
                ? StringUtils.capitalize(rank.group().toLowerCase(Locale.ROOT))
                : "";
    }
}
