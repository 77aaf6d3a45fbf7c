package ai.careerpath.sandbox.process.cgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CgroupMountsTest {

    @Test
    void ownGroupsOfVersion1AreFoundByController() {
        CgroupMounts mounts = new CgroupMounts(
                List.of("8:pids:/", "4:memory:/service/a", "2:cpu,cpuacct:/x", "0::/"),
                List.of(
                        "30 25 0:26 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory",
                        "31 25 0:27 / /sys/fs/cgroup/pids rw,relatime shared:9 - cgroup cgroup rw,pids",
                        "32 25 0:28 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct"));

        assertThat(mounts.controller("memory")).contains(Path.of("/sys/fs/cgroup/memory/service/a"));
        assertThat(mounts.controller("pids")).contains(Path.of("/sys/fs/cgroup/pids"));
        assertThat(mounts.controller("cpuacct")).contains(Path.of("/sys/fs/cgroup/cpu,cpuacct/x"));
        assertThat(mounts.controller("blkio")).isEmpty();
        assertThat(mounts.unified()).isEmpty();
    }

    @Test
    void ownGroupOfVersion2IsFoundInAContainerToo() {
        CgroupMounts mounts = new CgroupMounts(
                List.of("0::/docker/abc/service"),
                List.of("35 24 0:30 /docker/abc /sys/fs/cgroup ro,nosuid shared:9 master:1 - cgroup2 cgroup rw"));

        assertThat(mounts.unified()).contains(Path.of("/sys/fs/cgroup/service"));
    }

    @Test
    void aGroupOutsideOfWhatIsMountedIsNotFound() {
        CgroupMounts mounts = new CgroupMounts(
                List.of("0::/elsewhere"), List.of("35 24 0:30 /docker/abc /sys/fs/cgroup rw - cgroup2 cgroup rw"));

        assertThat(mounts.unified()).isEmpty();
    }
}
