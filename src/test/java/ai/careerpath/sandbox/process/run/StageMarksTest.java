package ai.careerpath.sandbox.process.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StageMarksTest {

    private static final String NONCE = "0123456789abcdef";
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private final StageMarks marks = new StageMarks(NONCE, rest);

    @Test
    void marksAreTakenOutAndTheirTimesKept() throws IOException {
        write("warming up\n" + mark("received") + "a warning\n" + mark("started") + "hello\n");

        assertThat(rest).hasToString("warming up\na warning\nhello\n");
        assertThat(marks.receivedAt()).isNotNull();
        assertThat(marks.startedAt()).isNotNull().isGreaterThanOrEqualTo(marks.receivedAt());
    }

    @Test
    void marksMayComeByteByByte() throws IOException {
        for (byte each : (mark("received") + mark("started") + "x").getBytes(StandardCharsets.UTF_8)) {
            marks.write(new byte[] {each}, 0, 1);
        }
        marks.close();

        assertThat(rest).hasToString("x");
        assertThat(marks.startedAt()).isNotNull();
    }

    @Test
    void aMarkWithAnotherNonceIsText() throws IOException {
        String forged = "\u0001ffffffffffffffffreceived\n";
        write(forged);

        assertThat(rest).hasToString(forged);
        assertThat(marks.receivedAt()).isNull();
    }

    @Test
    void afterTheProgramHasStartedNothingIsLookedFor() throws IOException {
        write(mark("received") + mark("started") + mark("started"));

        assertThat(rest).hasToString(mark("started"));
    }

    @Test
    void theStagesHaveAnOrder() throws IOException {
        write(mark("started"));

        assertThat(rest).hasToString(mark("started"));
        assertThat(marks.startedAt()).isNull();
    }

    @Test
    void theBeginningOfAMarkAtTheEndIsKept() throws IOException {
        String beginning = mark("received").substring(0, 10);
        write(beginning + beginning);

        assertThat(rest).hasToString(beginning + beginning);
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        marks.write(bytes, 0, bytes.length);
        marks.close();
    }

    private static String mark(String stage) {
        return "\u0001" + NONCE + stage + "\n";
    }
}
