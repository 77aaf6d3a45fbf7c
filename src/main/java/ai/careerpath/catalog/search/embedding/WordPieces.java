package ai.careerpath.catalog.search.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the tokens of an uncased BERT vocabulary: words and punctuation first, then the longest pieces that
 * the vocabulary has. A piece that continues a word is written with {@code ##} before it. Thread-safe.
 */
final class WordPieces {

    static final int MOST_TOKENS = 128;

    private static final int MOST_LETTERS = 100;
    private static final String CONTINUES = "##";

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int start;
    private final int end;

    /** @param vocabulary all tokens; the place of a token in the list is its id */
    WordPieces(List<String> vocabulary) {
        this.ids = new HashMap<>(vocabulary.size() * 2);
        vocabulary.forEach(token -> ids.put(token, ids.size()));
        this.unknown = id("[UNK]");
        this.start = id("[CLS]");
        this.end = id("[SEP]");
    }

    /** The ids of the tokens between those that mark start and end, cut to {@value #MOST_TOKENS}. */
    long[] ids(String text) {
        List<Integer> tokens = new ArrayList<>();
        tokens.add(start);
        for (String word : words(text)) {
            addPieces(word, tokens);
        }
        List<Integer> kept = tokens.subList(0, Math.min(tokens.size(), MOST_TOKENS - 1));
        kept.add(end);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** Whether no word of the text has to be cut into pieces. */
    boolean hasWholeWordsOf(String text) {
        return words(text).stream().allMatch(ids::containsKey);
    }

    private int id(String token) {
        Integer id = ids.get(token);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no token " + token);
        }
        return id;
    }

    private static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder spaced = new StringBuilder(lower.length() + 16);
        Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                spaced.append(' ');
            } else if (standsAlone(letter)) {
                spaced.append(' ').appendCodePoint(letter).append(' ');
            } else if (!isDropped(letter)) {
                spaced.appendCodePoint(letter);
            }
        });
        return Arrays.stream(spaced.toString().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Accents, which the normal form has set apart, and what cannot be seen. */
    private static boolean isDropped(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> letter == 0xFFFD;
        };
    }

    private static boolean standsAlone(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> isAsciiSymbol(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
        };
    }

    /** BERT counts the symbols of ASCII, such as $ and +, as punctuation. */
    private static boolean isAsciiSymbol(int letter) {
        return letter > ' ' && letter < 0x7F && !Character.isLetterOrDigit(letter);
    }

    private void addPieces(String word, List<Integer> tokens) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length() > MOST_LETTERS ? from : endOfLongestPiece(word, from);
            if (to == from) {
                tokens.add(unknown);
                return;
            }
            pieces.add(id(piece(word, from, to)));
            from = to;
        }
        tokens.addAll(pieces);
    }

    /** {@code from} when the vocabulary has no piece that begins there. */
    private int endOfLongestPiece(String word, int from) {
        int to = word.length();
        while (to > from && !ids.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : CONTINUES) + word.substring(from, to);
    }
}
