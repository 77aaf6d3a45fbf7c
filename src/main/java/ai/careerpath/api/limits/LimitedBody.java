package ai.careerpath.api.limits;

import ai.careerpath.api.problem.BodyRefusedException;
import ai.careerpath.api.problem.RefusedException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * A request body of bounded size and duration. Reading it blocks a thread of the server for as long as the client cares
 * to take, so only so many bodies are waited for at once: slow clients cannot take all threads.
 */
final class LimitedBody extends ServletInputStream {

    /** How much of a refused body is read past, so that the client gets to see why. */
    private static final int DRAINED = 2 << 20;

    private final ServletInputStream body;
    private final long limit;
    private final Duration timeout;
    private final ConcurrencyLimiter waits;
    private final String client;
    private long read;
    private long start;

    /**
     * @param limit how many bytes it may have
     * @param timeout from when it is first waited for to its last byte
     * @param waits has a place for each body that is waited for
     */
    LimitedBody(ServletInputStream body, long limit, Duration timeout, ConcurrencyLimiter waits, String client) {
        this.body = body;
        this.limit = limit;
        this.timeout = timeout;
        this.waits = waits;
        this.client = client;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = readInTime(buffer, offset, length);
        read += Math.max(n, 0);
        if (read > limit) {
            throw BodyRefusedException.tooLarge(limit);
        }
        return n;
    }

    /** Reads past what is left of a body that nobody wants. */
    void drain() {
        byte[] waste = new byte[8 << 10];
        try {
            for (int drained = 0; drained < DRAINED && !body.isFinished(); ) {
                int n = readInTime(waste, 0, waste.length);
                if (n < 0) {
                    return;
                }
                drained += n;
            }
        } catch (IOException | RefusedException e) {
            // The server closes a connection whose body was not read to its end.
            return;
        }
    }

    private int readInTime(byte[] buffer, int offset, int length) throws IOException {
        if (body.isFinished() || body.available() > 0) {
            return body.read(buffer, offset, length);
        }
        long now = System.nanoTime();
        start = start == 0 ? now : start;
        if (now - start > timeout.toNanos()) {
            throw BodyRefusedException.tooSlow(timeout);
        }
        waits.enter(client);
        try {
            return body.read(buffer, offset, length);
        } finally {
            waits.leave(client);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
