package ai.careerpath.catalog.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibcTest {

    @TempDir
    private Path folder;

    @Test
    void muslIsToldByTheLoaderThatIsMapped() throws IOException {
        assertThat(Libc.isMusl(maps("7f3c-7f3d r-xp 0 fe:01 9 /lib/ld-musl-x86_64.so.1")))
                .isTrue();
        assertThat(Libc.isMusl(maps("7f3c-7f3d r-xp 0 fe:01 9 /lib64/ld-linux-x86-64.so.2")))
                .isFalse();
    }

    @Test
    void systemWithoutThatFileHasNoMusl() {
        assertThat(Libc.isMusl(folder.resolve("none"))).isFalse();
    }

    private Path maps(String line) throws IOException {
        return Files.writeString(folder.resolve("maps"), line + "\n");
    }
}
