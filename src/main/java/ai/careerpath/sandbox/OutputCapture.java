package ai.careerpath.sandbox;

import ai.careerpath.sandbox.Execution.Output;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the beginning of what a run writes and ends the run when it writes without end. Thread-safe. */
public final class OutputCapture {

    private final AtomicLong drained = new AtomicLong();
    private final long drainedLimit;
    private final Stream compiler;
    private final Stream stdout;
    private final Stream stderr;

    public OutputCapture(ExecutionLimits limits) {
        this(limits, limits.keptBytes(), limits.drainedBytes());
    }

    private OutputCapture(ExecutionLimits limits, int stdoutBytes, long drainedLimit) {
        this.drainedLimit = drainedLimit;
        this.compiler = new Stream(limits.keptBytes());
        this.stdout = new Stream(stdoutBytes);
        this.stderr = new Stream(limits.keptBytes());
    }

    /** For a run whose standard output is files, kept whole as far as {@code bytes}. */
    public static OutputCapture ofFiles(ExecutionLimits limits, int bytes) {
        return new OutputCapture(limits, bytes, bytes);
    }

    /** Where a compiler's output goes. Throws {@link OutputLimitException} once too much was written. */
    public OutputStream compiler() {
        return compiler;
    }

    /** Where the run's standard output goes. Throws {@link OutputLimitException} once too much was written. */
    public OutputStream stdout() {
        return stdout;
    }

    /** Where the run's standard error goes. Throws {@link OutputLimitException} once too much was written. */
    public OutputStream stderr() {
        return stderr;
    }

    public boolean isOverLimit() {
        return drained.get() > drainedLimit;
    }

    /** What was kept so far of the program itself, sanitised. */
    public Output kept() {
        return new Output(stdout.text(), stderr.text(), stdout.isCut() || stderr.isCut());
    }

    /** What was kept so far of a compiler, sanitised. */
    public Output keptOfCompiler() {
        return new Output("", compiler.text(), compiler.isCut());
    }

    /** What was kept so far of standard output, as it came. */
    public byte[] rawStdout() {
        return stdout.bytes();
    }

    /** Thrown into the run that writes too much. */
    public static final class OutputLimitException extends RuntimeException {
        OutputLimitException(long limit) {
            super("more than " + limit + " bytes of output");
        }
    }

    private final class Stream extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int keptLimit;
        private boolean cut;

        Stream(int keptLimit) {
            this.keptLimit = keptLimit;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            synchronized (this) {
                int room = Math.min(length, keptLimit - kept.size());
                kept.write(bytes, offset, room);
                cut |= room < length;
            }
            if (drained.addAndGet(length) > drainedLimit) {
                throw new OutputLimitException(drainedLimit);
            }
        }

        synchronized boolean isCut() {
            return cut;
        }

        synchronized byte[] bytes() {
            return kept.toByteArray();
        }

        synchronized String text() {
            byte[] bytes = kept.toByteArray();
            int length = cut ? Utf8.wholeCharacters(bytes) : bytes.length;
            String text = TerminalText.sanitize(new String(bytes, 0, length, StandardCharsets.UTF_8));
            // What was replaced may have grown.
            return Utf8.cut(text, keptLimit);
        }
    }
}
