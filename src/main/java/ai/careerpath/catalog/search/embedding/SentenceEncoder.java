package ai.careerpath.catalog.search.embedding;

/** Turns a text into a vector of length 1; texts that mean much the same get vectors in much the same direction. */
public interface SentenceEncoder {

    /**
     * Takes a few milliseconds of processor time; may be called by several threads.
     *
     * @throws IllegalStateException when the model does not work, or is closed
     */
    default float[] encode(String text) {
        return read(text).vector();
    }

    /**
     * The same for who needs more than the vector of the whole text.
     *
     * @throws IllegalStateException when the model does not work, or is closed
     */
    EncodedText read(String text);

    /** Whether the model has learned all words of the text; a misspelled one it can only read in pieces. */
    boolean knowsWordsOf(String text);
}
