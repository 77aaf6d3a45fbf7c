package ai.careerpath.upstream.failure;

import org.jspecify.annotations.Nullable;

/** A failure that every other try would meet too: a refusal, or an answer that cannot be used. */
public non-sealed class PermanentUpstreamException extends UpstreamException {

    public PermanentUpstreamException(String upstream, String message) {
        this(upstream, null, message, null);
    }

    /** @param status the HTTP status of the answer; null when no answer came */
    public PermanentUpstreamException(
            String upstream, @Nullable Integer status, String message, @Nullable Throwable cause) {
        this(upstream, status, message, cause, ErrorAnswer.NONE);
    }

    public PermanentUpstreamException(
            String upstream, @Nullable Integer status, String message, @Nullable Throwable cause, ErrorAnswer answer) {
        super(upstream, status, message, cause, answer);
    }
}
