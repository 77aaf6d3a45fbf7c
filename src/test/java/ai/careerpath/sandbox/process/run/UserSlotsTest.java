package ai.careerpath.sandbox.process.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.Mockito.mock;

import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import ai.careerpath.sandbox.process.isolation.Isolation;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserSlotsTest {

    private final UserSlots one = new UserSlots(61_183, 61_183);

    @Test
    void anotherUserIsRefusedWhenAllAreTaken() throws IOException {
        int uid = one.take();

        assertThatThrownBy(one::take)
                .isInstanceOf(IOException.class)
                .hasMessage("all uids from 61183 to 61183 are in use");

        one.giveBack(uid);
        assertThat(one.take()).isEqualTo(uid);
    }

    @Test
    void runWithoutAUserIsRefusedLikeOneWithoutAProcess() {
        assumeTrue(Host.isRoot(), "only the guests of root have users of their own");
        ProcessLimits limits = new ProcessLimits(1L << 30, 1L << 32, 64, 1 << 20, 1 << 20, 60);
        SandboxProcessSpec spec = new SandboxProcessSpec(List.of(), true, List.of(), Map.of(), limits);
        try (ProcessSandbox sandbox =
                new ProcessSandbox(mock(Isolation.class), Path.of("/filter"), Optional.empty(), new UserSlots(2, 1))) {
            assertThatThrownBy(() -> sandbox.start(spec)).isInstanceOf(IOException.class);
        }
    }
}
