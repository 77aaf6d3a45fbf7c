package ai.careerpath.sandbox.wasm.python;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.wasm.python.PythonSnapshot.Block;
import ai.careerpath.sandbox.wasm.python.PythonSnapshot.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PythonSnapshotTest {

    @Test
    void differenceTurnsTheOldMemoryIntoTheNew() {
        Random random = new Random(7);
        byte[] before = new byte[64 << 10];
        random.nextBytes(before);
        byte[] now = Arrays.copyOf(before, 128 << 10);
        for (int i = 0; i < 20; i++) {
            now[random.nextInt(now.length)] ^= 1;
        }

        List<Block> blocks = PythonSnapshot.difference(before, now);

        byte[] restored = Arrays.copyOf(before, now.length);
        for (Block block : blocks) {
            System.arraycopy(block.content(), 0, restored, block.address(), block.content().length);
        }
        assertThat(restored).isEqualTo(now);
        assertThat(blocks.stream().mapToInt(block -> block.content().length).sum())
                .isLessThanOrEqualTo(20 << 10);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        PythonSnapshot written = new PythonSnapshot(
                "key", 3, new long[] {5, -6}, new Calls(1, 2, 3, 4), List.of(new Block(1024, new byte[] {7, 8})));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.write(out);

        PythonSnapshot read = PythonSnapshot.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read).usingRecursiveComparison().isEqualTo(written);
        assertThat(PythonSnapshot.readKey(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo("key");
    }

    @Test
    void buildLeftASnapshotThatFits() throws IOException {
        try (InputStream in = PythonGuest.class.getResourceAsStream(PythonGuest.SNAPSHOT)) {
            assertThat(in).as("made by the build, see PythonSnapshotBuilder").isNotNull();
            assertThat(PythonSnapshot.readKey(in)).isEqualTo(new PythonSources().key());
        }
    }
}
