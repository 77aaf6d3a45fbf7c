package ai.careerpath.catalog.search.embedding;

/** What the sentence model made of a text. */
public interface EncodedText {

    /** The vector of the whole text, of length 1. */
    float[] vector();

    /**
     * The vector of what the text begins with, as that is meant there, of length 1.
     *
     * @param words whole words of the text, from the first one on
     */
    float[] beginning(String words);
}
