package ai.careerpath.sandbox.process.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sandbox's own marks out of a standard error stream. A mark is control character 1, a nonce and the name of
 * the stage that begins, and a line feed. Each is written before any of the guest's code runs, so a guest that prints
 * one comes too late: once it has started nothing is looked for.
 */
final class StageMarks extends FilterOutputStream {

    private final byte[] received;
    private final byte[] started;
    private byte[] expected;
    private int matched;
    private volatile @Nullable Long receivedAt;
    private volatile @Nullable Long startedAt;

    StageMarks(String nonce, OutputStream rest) {
        super(rest);
        this.received = mark(nonce, "received");
        this.started = mark(nonce, "started");
        this.expected = received;
    }

    private static byte[] mark(String nonce, String stage) {
        return ("\u0001" + nonce + stage + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** When the sandbox had the code, by {@link System#nanoTime()}; null when it never came that far. */
    @Nullable
    Long receivedAt() {
        return receivedAt;
    }

    /** When the program itself was started, by {@link System#nanoTime()}; null when it never came that far. */
    @Nullable
    Long startedAt() {
        return startedAt;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int position = offset;
        while (position < offset + length && startedAt == null) {
            write(bytes[position++]);
        }
        out.write(bytes, position, offset + length - position);
    }

    @Override
    public void write(int b) throws IOException {
        if (startedAt == null && (byte) b == expected[matched]) {
            matched++;
            if (matched == expected.length) {
                matched = 0;
                reached();
            }
            return;
        }
        passOnWhatWasNoMark();
        out.write(b);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        passOnWhatWasNoMark();
    }

    private void reached() {
        if (expected == received) {
            receivedAt = System.nanoTime();
            expected = started;
        } else {
            startedAt = System.nanoTime();
        }
    }

    // The first byte of a mark does not occur a second time in it, so no match can begin inside another.
    private void passOnWhatWasNoMark() throws IOException {
        int length = matched;
        matched = 0;
        out.write(expected, 0, length);
    }
}
