package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutputCaptureTest {

    private static final ExecutionLimits LIMITS = ExecutionLimits.within(Duration.ofSeconds(1));
    private static final byte[] PROGRAM = {0x7f, 'E', 'L', 'F', (byte) 0xff, 0};

    @Test
    void whatACompilerMadeIsKeptAsItCameAndReadAsNoText() throws IOException {
        OutputCapture capture = OutputCapture.ofFiles(LIMITS, OutputCapture.NO_LINE, 100);
        capture.stdout().write(PROGRAM);
        capture.stderr().write('e');

        assertThat(capture.rawStdout()).isEqualTo(PROGRAM);
        assertThat(capture.kept()).isEqualTo(new Execution.Output("", "e", false));
    }
}
