package ai.careerpath.catalog.search.semantic;

/** A vector at a quarter of its size, with values of one byte each; exact to about a thousandth of its length. */
record QuantizedVector(byte[] values, float scale) {

    static QuantizedVector of(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = largest / Byte.MAX_VALUE;
        byte[] values = new byte[vector.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (scale == 0 ? 0 : Math.round(vector[i] / scale));
        }
        return new QuantizedVector(values, scale);
    }
}
