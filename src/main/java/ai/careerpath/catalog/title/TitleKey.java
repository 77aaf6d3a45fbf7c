package ai.careerpath.catalog.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is the same for titles that differ only in spelling, in words without meaning and in the order of the words. */
public final class TitleKey {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleKey() {}

    /** The words of a title that carry meaning, each in its one spelling, in their order. */
    public static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : SEPARATOR.split(TitleSpelling.plain(title))) {
            if (!word.isEmpty() && !TitleSpelling.isFiller(word)) {
                words.add(TitleSpelling.word(word));
            }
        }
        return words;
    }

    /** The key of a title; empty when it has no word that carries meaning. */
    public static String of(String title) {
        return of(words(title));
    }

    /** The key of words that are in their one spelling already. */
    public static String of(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }
}
