package ai.careerpath.sandbox.process.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StageMarksTest {

    private static final String NONCE = "0123456789abcdef";
    private final ByteArrayOutputStream compiler = new ByteArrayOutputStream();
    private final ByteArrayOutputStream program = new ByteArrayOutputStream();
    private final StageMarks marks = new StageMarks(NONCE, compiler, program);

    @Test
    void marksAreTakenOutAndSplitTheRestByStage() throws IOException {
        write("warming up\n" + mark("received") + "a warning\n" + mark("compiled 0 1500 2048") + mark("started")
                + "hello\n" + mark("ended 256 2500 4096"));

        assertThat(compiler).hasToString("warming up\na warning\n");
        assertThat(program).hasToString("hello\n");
        assertThat(marks.receivedAt()).isNotNull();
        assertThat(marks.startedAt()).isNotNull().isGreaterThanOrEqualTo(marks.receivedAt());
        assertThat(marks.compiled()).isEqualTo(new StageEnd(0, 1500, 2048));
        assertThat(marks.ended()).isEqualTo(new StageEnd(256, 2500, 4096));
        assertThat(Objects.requireNonNull(marks.ended()).exitCode()).isEqualTo(1);
    }

    @Test
    void marksMayComeByteByByte() throws IOException {
        for (byte each : (mark("received") + mark("started") + "x").getBytes(StandardCharsets.UTF_8)) {
            marks.write(new byte[] {each}, 0, 1);
        }
        marks.close();

        assertThat(program).hasToString("x");
        assertThat(marks.startedAt()).isNotNull();
    }

    @Test
    void aMarkWithAnotherNonceIsText() throws IOException {
        String forged = "\u0001fffffffffffffffff ended 0 0 0\n";
        write(mark("received") + mark("started") + forged);

        assertThat(program).hasToString(forged);
        assertThat(marks.ended()).isNull();
    }

    @Test
    void theBeginningOfAMarkIsKept() throws IOException {
        String beginning = mark("received").substring(0, 10);
        write(beginning + beginning);

        assertThat(compiler).hasToString(beginning + beginning);
    }

    @Test
    void aSignalIsToldFromAnExitCode() {
        assertThat(new StageEnd(11, 0, 0).signal()).isEqualTo(11);
        assertThat(new StageEnd(139 << 8, 0, 0).signal()).isZero();
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        marks.write(bytes, 0, bytes.length);
        marks.close();
    }

    private static String mark(String words) {
        return "\u0001" + NONCE + " " + words + "\n";
    }
}
