package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
 * @param own by which words the line calls the job; null where it has no short title; not part of the answer
 * @param isSentence whether a sentence was typed and no title; not part of the answer
 */
public record UnderstoodRole(
        String asked,
        @Nullable String title,
        ReadingConfidence confidence,
        boolean covered,
        @Nullable Seniority level,
        @Nullable String field,
        @Nullable String soc,
        List<String> alternatives,
        @JsonIgnore @Nullable OwnWords own,
        @JsonIgnore boolean isSentence) {

    /**
     * By which words somebody calls a job.
     *
     * @param words as they were typed
     * @param isRanked whether they tell a level
     */
    public record OwnWords(String words, boolean isRanked) {

        /** Of a state of life that nobody is called by, such as unemployed. */
        public static final OwnWords UNSAID = new OwnWords("", false);
    }

    /** A title and no sentence: a few words of letters. */
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}.#+&/-]{2,}( [\\p{L}\\p{N}.#+&/()-]+){0,4}");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)(i|i'm|we|the|a|an|my|soy|estoy|je|ich|ik|sono|sou|eu|jestem|als|como|come|jako|en) ");
    private static final Pattern RANK =
            Pattern.compile("(?iu)\\b(j(uni|úni)or|jr|mid-level|s[eê]nior|sénior|sr|lead|staff|principal)\\b");
    private static final Pattern RANK_OF_LEADS = Pattern.compile("(?i)\\b(lead|staff|principal)\\b");
    private static final int LONGEST_TITLE = 48;

    /** A role of which a title was typed. */
    public UnderstoodRole(
            String asked,
            @Nullable String title,
            ReadingConfidence confidence,
            boolean covered,
            @Nullable Seniority level,
            @Nullable String field,
            @Nullable String soc,
            List<String> alternatives) {
        this(asked, title, confidence, covered, level, field, soc, alternatives, typedTitle(asked), false);
    }

    public UnderstoodRole {
        alternatives = List.copyOf(alternatives);
    }

    private static @Nullable OwnWords typedTitle(String asked) {
        String text = asked.strip();
        boolean isTitle = text.length() <= LONGEST_TITLE
                && TITLE.matcher(text).matches()
                && !SENTENCE.matcher(text).lookingAt();
        return isTitle ? new OwnWords(text, RANK.matcher(text).find()) : null;
    }

    /** Whether it is a state of life that nobody is called by. */
    @JsonIgnore
    public boolean isUnsaid() {
        return OwnWords.UNSAID.equals(own);
    }

    /** What to call the job in a sentence: as the line calls it, or where that is no short title, as it was read. */
    public String called() {
        if (own != null && !isUnsaid()) {
            return own.words();
        }
        return Objects.requireNonNullElse(title, asked.strip());
    }

    /** Whether what it is called by tells a level. */
    @JsonIgnore
    public boolean isCalledByRank() {
        return own != null && own.isRanked();
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
            return capitalized(level.wireName());
        }
        Matcher rank = RANK_OF_LEADS.matcher(asked);
        return level == Seniority.LEAD && rank.find() ? capitalized(rank.group()) : "";
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
