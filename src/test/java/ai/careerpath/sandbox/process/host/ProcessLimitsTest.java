package ai.careerpath.sandbox.process.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessLimitsTest {

    @Test
    void everyLimitIsPassedOn() {
        ProcessLimits limits = new ProcessLimits(256L << 20, 1L << 30, 64, 16 << 20, 64 << 20, 60);

        assertThat(limits.prlimit())
                .startsWith("/usr/bin/prlimit")
                .contains("--core=0", "--fsize=16777216", "--cpu=60", "--as=1073741824", "--data=805306368")
                .endsWith("--");
    }

    @Test
    void aRuntimeThatReservesAddressSpaceHasNoLimitOnIt() {
        ProcessLimits limits = new ProcessLimits(256L << 20, 0, 64, 1, 1, 60);

        assertThat(limits.prlimit()).noneMatch(option -> option.startsWith("--as"));
    }

    @ParameterizedTest
    @CsvSource({"5.14.0, true", "5.13.19, false", "6.1.0-18-amd64, true", "4.18.0-513.el8, false", "odd, false"})
    void kernelVersionsAreCompared(String version, boolean newEnough) {
        assertThat(Kernel.isAtLeast(version, 5, 14)).isEqualTo(newEnough);
    }
}
