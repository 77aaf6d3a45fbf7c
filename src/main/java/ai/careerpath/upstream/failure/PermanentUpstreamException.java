package ai.careerpath.upstream.failure;

import ai.careerpath.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A failure that every other try would meet too: a refusal, or an answer that cannot be used. */
public non-sealed class PermanentUpstreamException extends UpstreamException {

    public PermanentUpstreamException(String upstream, String message) {
        this(upstream, Wording.verbatim(message));
    }

    public PermanentUpstreamException(String upstream, Wording wording) {
        this(upstream, null, wording, null);
    }

    /** @param status the HTTP status of the answer; null when no answer came */
    public PermanentUpstreamException(
            String upstream, @Nullable Integer status, Wording wording, @Nullable Throwable cause) {
        this(upstream, status, wording, cause, ErrorAnswer.NONE);
    }

    public PermanentUpstreamException(
            String upstream, @Nullable Integer status, Wording wording, @Nullable Throwable cause, ErrorAnswer answer) {
        super(upstream, status, wording, cause, answer);
    }
}
