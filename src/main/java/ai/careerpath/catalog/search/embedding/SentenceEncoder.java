package ai.careerpath.catalog.search.embedding;

import java.util.List;

/** Turns a text into a vector of length 1; texts that mean much the same get vectors in much the same direction. */
public interface SentenceEncoder {

    /**
     * Takes a few milliseconds of processor time; may be called by several threads.
     *
     * @throws IllegalStateException when the model does not work, or is closed
     */
    default float[] encode(String text) {
        return encode(text, List.of()).get(0);
    }

    /**
     * The vector of a text, and behind it those of what it begins with, as that is meant there. Takes no longer than the text
     * alone.
     *
     * @param beginnings whole words of the text, from the first one on
     * @throws IllegalStateException when the model does not work, or is closed
     */
    List<float[]> encode(String text, List<String> beginnings);

    /** Whether the model has learned all words of the text; a misspelled one it can only read in pieces. */
    boolean knowsWordsOf(String text);
}
