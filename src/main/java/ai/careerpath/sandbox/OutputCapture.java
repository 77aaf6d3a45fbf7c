package ai.careerpath.sandbox;

import ai.careerpath.sandbox.Execution.Output;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Keeps what a run writes as far as is allowed, and ends the run when it writes without end: of standard output the
 * beginning, of standard error and of a compiler's output an {@link OutputExcerpt}. Thread-safe.
 */
public final class OutputCapture {

    /** For a run of which no line tells more than another. */
    public static final Pattern NO_LINE = Pattern.compile("(?!)");

    private final AtomicLong drained = new AtomicLong();
    private final long drainedLimit;
    private final ErrorStream compiler;
    private final OutStream stdout;
    private final boolean isStdoutText;
    private final ErrorStream stderr;

    /** For a run of which no line tells more than another. */
    public OutputCapture(ExecutionLimits limits) {
        this(limits, NO_LINE);
    }

    /** @param telling how a line of standard error begins that may tell what went wrong */
    public OutputCapture(ExecutionLimits limits, Pattern telling) {
        this(limits, telling, limits.keptBytes(), limits.drainedBytes(), true);
    }

    private OutputCapture(
            ExecutionLimits limits, Pattern telling, int stdoutBytes, long drainedLimit, boolean isStdoutText) {
        this.drainedLimit = drainedLimit;
        this.compiler = new ErrorStream(new OutputExcerpt(limits.keptBytes(), telling));
        this.stdout = new OutStream(stdoutBytes);
        this.isStdoutText = isStdoutText;
        this.stderr = new ErrorStream(new OutputExcerpt(limits.keptBytes(), telling));
    }

    /**
     * For a run whose standard output is files, kept whole as far as {@code bytes}. They may be many megabytes, which are
     * never read as text.
     */
    public static OutputCapture ofFiles(ExecutionLimits limits, Pattern telling, int bytes) {
        return new OutputCapture(limits, telling, bytes, bytes, false);
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
        boolean isStdoutCut = stdout.isCut();
        String printed = isStdoutText ? stdout.text() : "";
        return new Output(printed, stderr.text(), isStdoutCut || stderr.isCut(), isStdoutCut);
    }

    /** What was kept so far of a compiler, sanitised. */
    public Output keptOfCompiler() {
        return new Output("", compiler.text(), compiler.isCut(), false);
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

    private abstract class Stream extends OutputStream {

        abstract void keep(byte[] bytes, int offset, int length);

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            synchronized (this) {
                keep(bytes, offset, length);
            }
            if (drained.addAndGet(length) > drainedLimit) {
                throw new OutputLimitException(drainedLimit);
            }
        }
    }

    private final class ErrorStream extends Stream {
        private final OutputExcerpt kept;

        ErrorStream(OutputExcerpt kept) {
            this.kept = kept;
        }

        @Override
        void keep(byte[] bytes, int offset, int length) {
            kept.write(bytes, offset, length);
        }

        synchronized boolean isCut() {
            return kept.isCut();
        }

        synchronized String text() {
            return kept.text();
        }
    }

    private final class OutStream extends Stream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int keptLimit;
        private boolean cut;

        OutStream(int keptLimit) {
            this.keptLimit = keptLimit;
        }

        @Override
        void keep(byte[] bytes, int offset, int length) {
            int room = Math.min(length, keptLimit - kept.size());
            kept.write(bytes, offset, room);
            cut |= room < length;
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
