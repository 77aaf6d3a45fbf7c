package ai.careerpath.catalog.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorQueryTest {

    private final Random random = new Random(17);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 384})
    void closenessIsThatOfTheValuesOneByOne(int length) {
        for (int i = 0; i < 200; i++) {
            float[] one = random(length);
            QuantizedVector other = QuantizedVector.of(random(length));

            assertThat(closeness(VectorQuery.of(one), other)).isEqualTo(oneByOne(QuantizedVector.of(one), other));
        }
    }

    @Test
    void largestValuesDoNotOverflow() {
        float[] largest = new float[384];
        float[] smallest = new float[384];
        for (int i = 0; i < largest.length; i++) {
            largest[i] = 1;
            smallest[i] = -1;
        }
        QuantizedVector other = QuantizedVector.of(smallest);

        assertThat(closeness(VectorQuery.of(largest), other)).isEqualTo(oneByOne(QuantizedVector.of(largest), other));
        assertThat(closeness(VectorQuery.of(smallest), other)).isEqualTo(oneByOne(other, other));
    }

    private static double closeness(VectorQuery query, QuantizedVector other) {
        // Another one before it, so that it does not begin where the memory does.
        return VectorRow.of(List.of(QuantizedVector.of(new float[other.values().length]), other))
                .closeness(query)[1];
    }

    private float[] random(int length) {
        float[] vector = new float[length];
        for (int i = 0; i < length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static double oneByOne(QuantizedVector one, QuantizedVector other) {
        int sum = 0;
        for (int i = 0; i < one.values().length; i++) {
            sum += one.values()[i] * other.values()[i];
        }
        return (double) sum * other.scale() * one.scale();
    }
}
