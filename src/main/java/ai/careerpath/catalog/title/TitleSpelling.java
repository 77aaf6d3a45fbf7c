package ai.careerpath.catalog.title;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One spelling for what people write in several ways: case, accents, plural, joined words, short forms. */
public final class TitleSpelling {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern ELISION = Pattern.compile("\\b(l|d|j|n|qu|c|m|dell|all|nell|sull|un)['’](?=\\p{L})");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`]s\\b|['’`]");
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'ł', "l", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ı', "i");
    private static final char FIRST_NOT_ASCII = 0x80;
    private static final int SHORTEST_PLURAL = 4;

    private static final List<Rewriting> NAMES = new WordFile("words/names.txt")
            .rows(2).stream().map(row -> new Rewriting(row.get(0), row.get(1))).toList();
    private static final Map<String, String> SYNONYMS = new WordFile("words/synonyms.txt").pairs();
    private static final Set<String> FILLERS = new WordFile("words/fillers.txt").words();

    private TitleSpelling() {}

    /** In small letters, without accents, with names such as {@code C++} and {@code front-end} as single words. */
    public static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = lower.chars().allMatch(letter -> letter < FIRST_NOT_ASCII) ? lower : plainLetters(lower);
        plain = ELISION.matcher(plain).replaceAll("$1 ");
        plain = APOSTROPHE.matcher(plain).replaceAll("");
        return Rewriting.all(NAMES, plain);
    }

    /** The one spelling of a word of a {@link #plain} text. */
    public static String word(String word) {
        String known = SYNONYMS.get(word);
        if (known != null) {
            return known;
        }
        String singular = singular(word);
        return SYNONYMS.getOrDefault(singular, singular);
    }

    /** The words for which {@link #word} has another spelling. */
    public static Set<String> variants() {
        return SYNONYMS.keySet();
    }

    /** Whether a word of a plain text says nothing in a title, such as {@code of}. */
    public static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    private static String plainLetters(String lower) {
        String text =
                ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String letter = LETTERS.get(text.charAt(i));
            if (letter == null) {
                plain.append(text.charAt(i));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
