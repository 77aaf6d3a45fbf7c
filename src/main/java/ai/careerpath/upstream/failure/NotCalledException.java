package ai.careerpath.upstream.failure;

import ai.careerpath.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A call that was not made, for want of a place, of a connection, or because the circuit breaker is open. It says nothing
 * about the upstream, so it never counts against it.
 */
public final class NotCalledException extends PermanentUpstreamException {

    public NotCalledException(String upstream, Wording wording, @Nullable Throwable cause) {
        super(upstream, null, wording, cause);
    }
}
