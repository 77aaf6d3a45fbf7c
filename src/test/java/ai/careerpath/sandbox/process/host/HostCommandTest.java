package ai.careerpath.sandbox.process.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostCommandTest {

    @TempDir
    Path directory;

    @Test
    void whoeverStopsWaitingEndsAlsoWhatIsNobodysChildAnyMore() throws Exception {
        assumeTrue(Kernel.isLinux(), "the process engine needs Linux");
        Path started = directory.resolve("started");
        Path told = directory.resolve("pid");
        HostCommand command = new HostCommand(
                Path.of("/bin/sh"),
                "-c",
                "(for i in $(seq 100); do sleep 600 & echo $!; done >" + started + "); mv " + started + " " + told
                        + "; sleep 600");
        ExecutorService waiting = Executors.newSingleThreadExecutor();
        waiting.submit(() -> command.output());
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(told));
        List<ProcessHandle> orphans = Files.readAllLines(told).stream()
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();

        waiting.shutdownNow();

        assertThat(waiting.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    }
}
