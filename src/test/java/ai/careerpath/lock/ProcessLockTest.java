package ai.careerpath.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLockTest {

    @TempDir
    Path directory;

    @Test
    void fileIsFreeWhenItsHolderIsGone() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        ProcessLock first = ProcessLock.tryLock(file, StandardOpenOption.WRITE).orElseThrow();

        assertThat(ProcessLock.tryLock(file, StandardOpenOption.WRITE)).isEmpty();
        first.close();
        try (ProcessLock second =
                ProcessLock.tryLock(file, StandardOpenOption.WRITE).orElseThrow()) {
            assertThat(second.channel().isOpen()).isTrue();
        }
    }

    @Test
    void fileIsKnownByAnotherNameToo() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        try (ProcessLock lock =
                ProcessLock.tryLock(file, StandardOpenOption.WRITE).orElseThrow()) {
            Path renamed = Files.move(file, directory.resolve("renamed"));

            assertThat(lock.channel().isOpen()).isTrue();
            assertThat(ProcessLock.tryLock(renamed, StandardOpenOption.WRITE)).isEmpty();
        }
    }

    @Test
    void fileStaysLockedForOthersAfterALookAtIt() throws IOException {
        Path locks = Path.of("/proc/locks");
        assumeTrue(Files.isReadable(locks), "only Linux lists its locks");
        Path file = Files.createFile(directory.resolve("file"));
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        try (ProcessLock lock =
                ProcessLock.tryLock(file, StandardOpenOption.WRITE).orElseThrow()) {
            assertThat(Files.readString(locks)).contains(inode);

            assertThat(ProcessLock.tryLock(file, StandardOpenOption.WRITE)).isEmpty();

            assertThat(Files.readString(locks)).contains(inode);
            assertThat(lock.channel().isOpen()).isTrue();
        }
        assertThat(Files.readString(locks)).doesNotContain(inode);
    }
}
