package ai.careerpath.sandbox.process.cgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlGroupsTest {

    @TempDir
    Path directory;

    @Test
    void groupsOfOthersAreLeftAlone() throws IOException {
        Path foreign = Files.createDirectory(directory.resolve("careerpath-api.slice"));
        Path living = Files.createDirectory(
                directory.resolve("careerpath-" + ProcessHandle.current().pid() + "-0"));
        Path dead = Files.createDirectory(directory.resolve("careerpath-2147483647-3"));
        CgroupMounts mounts =
                new CgroupMounts(List.of("0::/"), List.of("35 24 0:30 / " + directory + " rw - cgroup2 cgroup rw"));

        assertThat(ControlGroups.find(mounts)).isEmpty(); // a directory, no control group
        assertThat(foreign).exists();
        assertThat(living).exists();
        assertThat(dead).doesNotExist();
    }
}
