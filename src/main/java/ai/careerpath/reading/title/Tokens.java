package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.TitleSpelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line, each with the part it stands in. */
final class Tokens {

    private static final Pattern PIECES = Pattern.compile(
            "(?<word>[\\p{L}\\p{N}]+)|(?<open>[(\\[{])|(?<close>[)\\]}])|(?<end>[,;|/:\\\\•·!?\"„“”]|\\s[-–—~+*]+\\s|[–—]|\\.(?=\\s|$))");

    /** Behind a shorter word a full stop marks an abbreviation. */
    private static final int SHORTEST_LAST_WORD = 4;

    private Tokens() {}

    static List<Token> of(String cleanLine) {
        List<Token> tokens = new ArrayList<>();
        int part = 0;
        boolean bracketed = false;
        Matcher pieces = PIECES.matcher(TitleSpelling.plain(cleanLine));
        while (pieces.find()) {
            if (pieces.group("word") != null) {
                tokens.add(Token.of(pieces.group("word"), part, bracketed));
            } else if (!isAbbreviated(pieces.group(), tokens)) {
                part++;
                bracketed = pieces.group("open") != null || (bracketed && pieces.group("close") == null);
            }
        }
        return tokens;
    }

    private static boolean isAbbreviated(String piece, List<Token> before) {
        return piece.equals(".")
                && !before.isEmpty()
                && before.get(before.size() - 1).text().length() < SHORTEST_LAST_WORD;
    }
}
