package ai.careerpath.catalog.search.embedding;

import java.util.function.ToIntFunction;

/**
 * The vectors of the tokens of a text, one behind the other.
 *
 * @param size how many values each has
 * @param tokens of how many tokens a text has, with those that mark its start and its end
 */
record TokenVectors(float[] values, int size, ToIntFunction<String> tokens) implements EncodedText {

    @Override
    public float[] vector() {
        return direction(values.length);
    }

    @Override
    public float[] beginning(String words) {
        // The last token of a text marks its end.
        return direction(Math.min(values.length, (tokens.applyAsInt(words) - 1) * size));
    }

    /** The sum of the vectors of the first tokens, at length 1. */
    private float[] direction(int end) {
        float[] sum = new float[size];
        for (int i = 0; i < end; i++) {
            sum[i % size] += values[i];
        }
        double squares = 0;
        for (float value : sum) {
            squares += value * value;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= (float) Math.sqrt(squares);
        }
        return sum;
    }
}
