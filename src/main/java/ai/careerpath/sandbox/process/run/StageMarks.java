package ai.careerpath.sandbox.process.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Takes the supervisor's marks out of a standard error stream, and splits the rest by stage. A mark is control character
 * 1, a nonce, what happened, and a line feed; the nonce is not known to anything else in the sandbox.
 */
final class StageMarks extends FilterOutputStream {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;
    private static final int LONGEST_MARK = 200;

    private final OutputStream program;
    private final byte[] begin;
    private final StringBuilder words = new StringBuilder();
    private int matched;
    private volatile @Nullable Long receivedAt;
    private volatile @Nullable Long startedAt;
    private volatile @Nullable StageEnd compiled;
    private volatile @Nullable StageEnd ended;

    /**
     * @param compiler what is written before the program is started
     * @param program what is written from then on
     */
    StageMarks(String nonce, OutputStream compiler, OutputStream program) {
        super(compiler);
        this.program = program;
        this.begin = ("\u0001" + nonce + " ").getBytes(StandardCharsets.US_ASCII);
    }

    static String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
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

    /** How the compiler ended; null while it has not, or there is none. */
    @Nullable
    StageEnd compiled() {
        return compiled;
    }

    /** How the program ended; null when it was not seen to the end. */
    @Nullable
    StageEnd ended() {
        return ended;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int position = offset;
        int end = offset + length;
        while (position < end) {
            int plain = position;
            while (matched == 0 && plain < end && bytes[plain] != begin[0]) {
                plain++;
            }
            if (plain > position) {
                out.write(bytes, position, plain - position);
                position = plain;
            } else {
                write(bytes[position++]);
            }
        }
    }

    @Override
    public void write(int b) throws IOException {
        if (matched == begin.length) {
            addToMark((char) b);
        } else if ((byte) b == begin[matched]) {
            matched++;
        } else {
            passOnWhatWasNoMark();
            // The first byte of a mark does not occur a second time in it, so no match can begin inside another.
            if ((byte) b == begin[0]) {
                matched = 1;
            } else {
                out.write(b);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (matched < begin.length) {
            passOnWhatWasNoMark();
        }
    }

    private void addToMark(char next) {
        if (next != '\n' && words.length() < LONGEST_MARK) {
            words.append(next);
            return;
        }
        String[] mark = words.toString().split(" ");
        words.setLength(0);
        matched = 0;
        switch (mark[0]) {
            case "received" -> receivedAt = System.nanoTime();
            case "compiled" -> compiled = StageEnd.of(mark);
            case "started" -> {
                startedAt = System.nanoTime();
                out = program;
            }
            case "ended" -> ended = StageEnd.of(mark);
            default -> throw new IllegalStateException("The supervisor sent an unknown mark: " + mark[0]);
        }
    }

    private void passOnWhatWasNoMark() throws IOException {
        int length = matched;
        matched = 0;
        out.write(begin, 0, length);
    }
}
