package ai.careerpath.upstream.failure;

import ai.careerpath.wording.Wording;
import org.springframework.util.unit.DataSize;

/** An answer that was larger than this upstream may send; the rest of it was not read. */
public final class AnswerTooLargeException extends PermanentUpstreamException {

    public AnswerTooLargeException(String upstream, int status, DataSize limit, Throwable cause) {
        super(
                upstream,
                status,
                Wording.note("upstream.too-large", upstream, Long.toString(limit.toKilobytes())),
                cause);
    }
}
