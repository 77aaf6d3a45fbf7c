package ai.careerpath.upstream.failure;

import ai.careerpath.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A call to an upstream that gave no usable answer. The message names the upstream, what happened and, where there is
 * one, the fix; it holds no secret and may be shown to a caller.
 */
public abstract sealed class UpstreamException extends RuntimeException
        permits RetriableUpstreamException, PermanentUpstreamException {

    private final String upstream;
    private final @Nullable Integer status;
    private final Wording wording;
    private final ErrorAnswer answer;

    UpstreamException(
            String upstream, @Nullable Integer status, Wording wording, @Nullable Throwable cause, ErrorAnswer answer) {
        super(wording.english(), cause);
        this.upstream = upstream;
        this.status = status;
        this.wording = wording;
        this.answer = answer;
    }

    /** The name of the upstream, as people read it. */
    public String upstream() {
        return upstream;
    }

    /** How to say the message in the language of an answer. */
    public Wording wording() {
        return wording;
    }

    /** The HTTP status of the answer; null when no answer came. */
    public @Nullable Integer status() {
        return status;
    }

    /** What the upstream said of its failure. */
    public ErrorAnswer answer() {
        return answer;
    }

    /** Whether the upstream answered with this HTTP status. */
    public boolean hasStatus(int expected) {
        return status != null && status == expected;
    }

    /** Whether the upstream refused the credentials: 401 or 403. */
    public boolean isCredentials() {
        return hasStatus(401) || hasStatus(403);
    }
}
