package ai.careerpath.catalog.search.semantic;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A vector that thousands of others are compared with. Eight values of the other one are read at once, and each multiplication of
 * two numbers of 64 bits multiplies and adds two pairs of values, several times as fast as one after the other.
 */
final class VectorQuery {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int AT_ONCE = 8;
    private static final int PAIRS = 4;
    /** Adds 128 to each of eight bytes, so that none is negative. */
    private static final long TO_POSITIVE = 0x8080_8080_8080_8080L;

    private static final int ADDED = 128;
    /** The first and the fifth of eight bytes. */
    private static final long PAIR = 0x0000_00FF_0000_00FFL;

    private final QuantizedVector vector;
    /** The values that come four behind each other, in the halves that make the upper half of a product the sum of two. */
    private final long[] pairs;

    private final int sum;

    private VectorQuery(QuantizedVector vector) {
        this.vector = vector;
        byte[] values = vector.values();
        this.pairs = new long[values.length / AT_ONCE * PAIRS];
        int sumOfPairs = 0;
        for (int i = 0; i < pairs.length; i++) {
            int first = i / PAIRS * AT_ONCE + i % PAIRS;
            pairs[i] = values[first + PAIRS] + ((long) values[first] << Integer.SIZE);
            sumOfPairs += values[first] + values[first + PAIRS];
        }
        this.sum = sumOfPairs;
    }

    static VectorQuery of(float[] vector) {
        return new VectorQuery(QuantizedVector.of(vector));
    }

    /**
     * The cosine of the angle between the two, when both have the length 1.
     *
     * @param others the values of vectors of the same length, one behind the other
     * @param index which of them
     */
    double closeness(byte[] others, int index, float scale) {
        return (double) product(others, index * vector.values().length) * scale * vector.scale();
    }

    private int product(byte[] others, int start) {
        long products = 0;
        int at = start;
        for (int i = 0; i < pairs.length; i += PAIRS) {
            long eight = (long) EIGHT_BYTES.get(others, at) ^ TO_POSITIVE;
            products += (eight & PAIR) * pairs[i]
                    + (eight >>> 8 & PAIR) * pairs[i + 1]
                    + (eight >>> 16 & PAIR) * pairs[i + 2]
                    + (eight >>> 24 & PAIR) * pairs[i + 3];
            at += AT_ONCE;
        }
        // What the lower half holds may be negative, and has then taken one from the upper half.
        int product = (int) (products - (int) products >> Integer.SIZE) - ADDED * sum;
        for (int i = at - start; i < vector.values().length; i++) {
            product += others[start + i] * vector.values()[i];
        }
        return product;
    }
}
