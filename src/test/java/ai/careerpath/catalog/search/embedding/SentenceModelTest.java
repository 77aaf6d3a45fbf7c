package ai.careerpath.catalog.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SentenceModelTest {

    private final SentenceModel model = ModelOnThisMachine.load();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void vectorsHaveTheLengthOneAndPointWhereTheMeaningIs() {
        float[] phones = model.encode("app creator for phones");

        assertThat(phones).hasSize(384);
        assertThat(cosine(phones, phones)).isCloseTo(1, within(1e-4));
        assertThat(cosine(phones, model.encode("mobile developer")))
                .isGreaterThan(cosine(phones, model.encode("nurse")) + 0.3);
    }

    @Test
    void textsEncodedAtOnceGetTheVectorsTheyGetAlone() {
        List<float[]> alone =
                IntStream.range(0, 16).mapToObj(i -> model.encode("job " + i)).toList();

        List<CompletableFuture<float[]>> together = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> model.encode("job " + i)))
                .toList();

        assertThat(together.stream().map(CompletableFuture::join)).containsExactlyElementsOf(alone);
    }

    @Test
    void emptyAndLongTextsHaveAVectorToo() {
        assertThat(model.encode("")).hasSize(384);
        assertThat(model.encode("word ".repeat(10_000))).hasSize(384);
    }

    @Test
    void closedModelSaysSoAndClosingTwiceIsHarmless() {
        model.close();
        model.close();

        assertThatThrownBy(() -> model.encode("nurse")).hasMessage("the sentence model is closed");
    }

    @Test
    void nothingIsLeftInTheTemporaryDirectory() throws IOException {
        Path unpacked = Path.of(System.getProperty("onnxruntime.native.path"));

        assertThat(unpacked).doesNotExist();
        try (Stream<Path> files = Files.list(unpacked.getParent())) {
            assertThat(files.filter(file -> file.toString().endsWith("libonnxruntime.so")))
                    .isEmpty();
        }
    }

    private static double cosine(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
