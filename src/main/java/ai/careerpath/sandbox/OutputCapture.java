package ai.careerpath.sandbox;

import ai.careerpath.sandbox.Execution.Output;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the beginning of a run's two streams and ends the run when it writes without end. Thread-safe. */
public final class OutputCapture {

    private final AtomicLong drained = new AtomicLong();
    private final long drainedLimit;
    private final Stream stdout;
    private final Stream stderr;

    public OutputCapture(ExecutionLimits limits) {
        this.drainedLimit = limits.drainedBytes();
        this.stdout = new Stream(limits.keptBytes());
        this.stderr = new Stream(limits.keptBytes());
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

    /** What was kept so far, sanitised. */
    public Output kept() {
        return new Output(stdout.text(), stderr.text(), stdout.isCut() || stderr.isCut());
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

        synchronized String text() {
            return TerminalText.sanitize(kept.toString(StandardCharsets.UTF_8));
        }
    }
}
