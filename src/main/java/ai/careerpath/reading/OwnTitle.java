package ai.careerpath.reading;

import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.model.UnderstoodRole.OwnWords;
import ai.careerpath.reading.title.Statement;
import ai.careerpath.reading.title.Statement.Tense;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in a line, as it was typed, the words by which somebody calls a job. */
final class OwnTitle {

    /** Commas and their like, but none in brackets. */
    private static final Pattern SEGMENTS = Pattern.compile("[,;|•\\n→⇒]+(?![^(\\[]*[)\\]])|\\s[-–—>]+>?\\s");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern ENDS =
            Pattern.compile("^[^\\p{L}\\p{N}.(]+|[^\\p{L}\\p{N}+#%.)]+$|(?<=\\p{L}{4})\\.+$");
    private static final Set<String> CHOICES = new WordFile("words/choices.txt").words();
    private static final Set<String> STUDENTS = new WordFile("words/student-titles.txt").words();

    /** Of how many words a name is that is read as one, such as {@code full stack}. */
    private static final int LONGEST_NAME = 3;

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 60;

    private OwnTitle() {}

    /**
     * Returns null where the line has no short title of the job that the statement tells.
     *
     * @param title the job it was read as: of several parts of a line, one that shares a word with it is meant
     */
    static @Nullable OwnWords in(String line, Statement statement, String title) {
        List<String> told = statement.titleTexts();
        List<String> runs = SEGMENTS.splitAsStream(line)
                .map(segment ->
                        statement.tense() == Tense.STUDY ? ofStudent(segment) : run(segment, new HashSet<>(told)))
                .filter(run -> !run.isEmpty())
                .toList();
        if (runs.isEmpty()) {
            return null;
        }
        Set<String> read = new HashSet<>(TitleKey.words(title));
        String run = runs.stream()
                .filter(words -> TitleKey.words(words).stream().anyMatch(read::contains))
                .findFirst()
                .orElse(runs.get(0));
        String shortened = shortened(run);
        return shortened == null ? null : new OwnWords(shortened, statement.namesLevel());
    }

    /** The words of a segment that stand together and belong to the statement; empty when none do. */
    private static String run(String segment, Set<String> told) {
        List<String> words = List.of(SPACE.split(segment.strip()));
        List<String> run = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = belonging(words, i, told, run.isEmpty());
            if (length == 0 && !run.isEmpty()) {
                break;
            }
            run.addAll(words.subList(i, i + length));
            i += Math.max(1, length);
        }
        return String.join(" ", withoutFillersAtTheEnd(run));
    }

    /** How many words from here on belong to the statement, which may have written several as one; 0 when this one does not. */
    private static int belonging(List<String> words, int from, Set<String> told, boolean isFirst) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            List<String> texts = texts(String.join(" ", words.subList(from, from + length)));
            boolean isOne = length == 1 || texts.size() < length;
            boolean belongs = texts.isEmpty() || CHOICES.contains(texts.get(0))
                    ? !isFirst
                    : told.contains(texts.get(0)) && !(isFirst && TitleSpelling.isFiller(texts.get(0)));
            if (isOne && belongs) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> texts(String words) {
        return NO_WORD.splitAsStream(TitleSpelling.plain(words))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A student is one by that word alone: what stands beside it is the subject. */
    private static String ofStudent(String segment) {
        return texts(segment).stream().anyMatch(STUDENTS::contains) ? segment.strip() : "";
    }

    private static List<String> withoutFillersAtTheEnd(List<String> words) {
        int end = words.size();
        while (end > 1 && isNothing(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static boolean isNothing(String word) {
        String plain = NO_WORD.matcher(TitleSpelling.plain(word)).replaceAll("");
        return plain.isEmpty() || TitleSpelling.isFiller(plain) || CHOICES.contains(plain);
    }

    private static @Nullable String shortened(String words) {
        String title = tidy(words);
        if (!fits(title)) {
            title = tidy(BRACKETS.matcher(title).replaceAll(""));
        }
        return fits(title) ? title : null;
    }

    private static boolean fits(String title) {
        return title.length() > 1
                && title.length() <= LONGEST
                && SPACE.split(title).length <= MOST_WORDS
                && title.chars().anyMatch(Character::isLetter);
    }

    private static String tidy(String words) {
        String tidy = ENDS.matcher(words).replaceAll("");
        boolean isBalanced = tidy.chars().filter(letter -> letter == '(').count()
                == tidy.chars().filter(letter -> letter == ')').count();
        return isBalanced ? tidy : ENDS.matcher(tidy.replaceAll("[()]", "")).replaceAll("");
    }
}
