package ai.careerpath.sandbox.process.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateDirectoryTest {

    private static final int SERVICES = 4;

    @TempDir
    Path directory;

    @Test
    void filesOfADeadServiceAreDeletedAndThoseOfALivingOneKept() throws IOException {
        Path dead = Files.createDirectory(directory.resolve("careerpath-sandbox-dead"));
        Files.createFile(dead.resolve("lock"));
        Path foreign = Files.createDirectory(directory.resolve("something-else"));
        try (PrivateDirectory living = PrivateDirectory.create(directory);
                PrivateDirectory second = PrivateDirectory.create(directory)) {
            Path file = living.file("a/b", new byte[1]);

            assertThat(dead).doesNotExist();
            assertThat(file).exists();
            assertThat(second.file("a", new byte[1])).exists();
        }
        assertThat(directory).isDirectoryContaining(foreign::equals);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void servicesThatStartAtTheSameTimeMayDeleteTheSameFiles() throws Exception {
        for (int i = 0; i < 200; i++) {
            Path dead = directory.resolve("careerpath-sandbox-" + i);
            Files.createDirectories(dead.resolve("root/etc"));
            Files.createFile(dead.resolve("lock"));
        }
        ExecutorService services = Executors.newFixedThreadPool(SERVICES);
        CyclicBarrier start = new CyclicBarrier(SERVICES);
        List<Future<PrivateDirectory>> opened = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            opened.add(services.submit(() -> {
                start.await();
                return PrivateDirectory.create(directory);
            }));
        }
        services.shutdown();

        for (Future<PrivateDirectory> each : opened) {
            each.get().close();
        }
        assertThat(directory).isEmptyDirectory();
    }
}
