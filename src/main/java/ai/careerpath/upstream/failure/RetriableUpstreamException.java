package ai.careerpath.upstream.failure;

import ai.careerpath.wording.Wording;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A failure that another try may not meet: 408, 429, 5xx, or trouble on the wire. */
public final class RetriableUpstreamException extends UpstreamException {

    private final @Nullable Duration retryAfter;

    public RetriableUpstreamException(String upstream, Wording wording, @Nullable Throwable cause) {
        this(upstream, null, wording, cause, null);
    }

    public RetriableUpstreamException(
            String upstream,
            @Nullable Integer status,
            Wording wording,
            @Nullable Throwable cause,
            @Nullable Duration retryAfter) {
        this(upstream, status, wording, cause, retryAfter, ErrorAnswer.NONE);
    }

    public RetriableUpstreamException(
            String upstream,
            @Nullable Integer status,
            Wording wording,
            @Nullable Throwable cause,
            @Nullable Duration retryAfter,
            ErrorAnswer answer) {
        super(upstream, status, wording, cause, answer);
        this.retryAfter = retryAfter;
    }

    /** How long the upstream asked to be left alone; null when it did not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
