package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.TitleSpelling;

/**
 * A word of a line.
 *
 * @param text in small letters, without accents
 * @param word the one spelling of it that titles are compared by
 * @param part the number of the part of the line it stands in: parts are set apart by commas, slashes, dashes, brackets
 * @param bracketed whether that part stands in brackets
 */
public record Token(String text, String word, int part, boolean bracketed) {

    static Token of(String text, int part, boolean bracketed) {
        return new Token(text, TitleSpelling.word(text), part, bracketed);
    }

    /** Whether the word carries no meaning in a title. */
    public boolean isFiller() {
        return TitleSpelling.isFiller(text);
    }
}
