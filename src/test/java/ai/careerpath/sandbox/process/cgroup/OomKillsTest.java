package ai.careerpath.sandbox.process.cgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OomKillsTest {

    @TempDir
    Path directory;

    @Test
    void ownGroupIsAskedBeforeTheMachine() throws IOException {
        Path own = Files.write(directory.resolve("memory.events"), List.of("low 0", "oom_kill 2", "oom_group_kill 9"));
        Path machine = Files.write(directory.resolve("vmstat"), List.of("nr_free_pages 7", "oom_kill 41"));

        assertThat(new OomKills(List.of(own, machine)).count()).isEqualTo(2);
        assertThat(new OomKills(List.of(directory.resolve("none"), machine)).count())
                .isEqualTo(41);
    }

    @Test
    void whatDoesNotCountIsPassedOver() throws IOException {
        Path old = Files.write(directory.resolve("memory.oom_control"), List.of("oom_kill_disable 0", "under_oom 0"));
        Path broken = Files.write(directory.resolve("broken"), List.of("oom_kill many"));

        assertThat(new OomKills(List.of(old, broken)).count()).isZero();
    }
}
