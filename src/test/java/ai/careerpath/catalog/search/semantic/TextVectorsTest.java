package ai.careerpath.catalog.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.careerpath.catalog.search.embedding.EncodedText;
import ai.careerpath.catalog.search.embedding.SentenceEncoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TextVectorsTest {

    private final AtomicInteger encoded = new AtomicInteger();
    private final SentenceEncoder encoder = new SentenceEncoder() {
        @Override
        public EncodedText read(String text) {
            encoded.incrementAndGet();
            return new EncodedText() {
                @Override
                public float[] vector() {
                    return new float[] {0.6f, -0.8f};
                }

                @Override
                public float[] beginning(String words) {
                    return vector();
                }
            };
        }

        @Override
        public boolean knowsWordsOf(String text) {
            return true;
        }
    };

    @Test
    void onlyWhatIsNewIsEncodedAndWhatIsGoneIsDropped() {
        TextVectors before = TextVectors.empty().complete(List.of("nurse", "teacher"), encoder);
        encoded.set(0);

        TextVectors now = before.complete(List.of("nurse", "driver"), encoder);

        assertThat(encoded).hasValue(1);
        assertThat(now.byText()).containsOnlyKeys("nurse", "driver");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TextVectors.empty().complete(List.of("nurse"), encoder).write(file);

        TextVectors read = TextVectors.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(read.byText()).containsOnlyKeys("nurse");
        Map.Entry<String, QuantizedVector> entry =
                read.byText().entrySet().iterator().next();
        assertThat(VectorRow.of(List.of(entry.getValue())).closest(VectorQuery.of(new float[] {0.6f, -0.8f})))
                .isCloseTo(1, within(0.01));
        assertThat(VectorRow.of(List.of(entry.getValue())).closest(VectorQuery.of(new float[] {0.8f, 0.6f})))
                .isCloseTo(0, within(0.01));
    }

    @Test
    void vectorWithoutLengthIsCloseToNothing() {
        assertThat(VectorRow.of(List.of(QuantizedVector.of(new float[2]))).closest(VectorQuery.of(new float[] {1, 0})))
                .isZero();
    }
}
