package ai.careerpath.catalog.search.semantic;

import java.util.Arrays;
import java.util.List;

/** Vectors of one length that are compared one after the other, and so lie one behind the other in memory. */
final class VectorRow {

    private final byte[] values;
    private final float[] scales;

    private VectorRow(byte[] values, float[] scales) {
        this.values = values;
        this.scales = scales;
    }

    static VectorRow of(List<QuantizedVector> vectors) {
        byte[] values = new byte
                [vectors.stream().mapToInt(vector -> vector.values().length).sum()];
        float[] scales = new float[vectors.size()];
        int at = 0;
        for (int i = 0; i < scales.length; i++) {
            byte[] next = vectors.get(i).values();
            System.arraycopy(next, 0, values, at, next.length);
            at += next.length;
            scales[i] = vectors.get(i).scale();
        }
        return new VectorRow(values, scales);
    }

    int size() {
        return scales.length;
    }

    /** How close each is to a query, in the same order. */
    double[] closeness(VectorQuery query) {
        double[] all = new double[scales.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = query.closeness(values, i, scales[i]);
        }
        return all;
    }

    /** How close the closest is; 0 where none is close. */
    double closest(VectorQuery query) {
        return Arrays.stream(closeness(query)).max().orElse(0);
    }
}
