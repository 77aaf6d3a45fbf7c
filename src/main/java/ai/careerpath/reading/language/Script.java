package ai.careerpath.reading.language;

import java.lang.Character.UnicodeScript;

/** The letters that a line is written in. */
public final class Script {

    private Script() {}

    /** Whether most letters of the line are Latin, as those of all titles here are. */
    public static boolean isReadable(String line) {
        long letters = line.codePoints().filter(Character::isLetter).count();
        long latin = line.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }
}
