package ai.careerpath.upstream.failure;

import org.springframework.util.unit.DataSize;

/** An answer that was larger than this upstream may send; the rest of it was not read. */
public final class AnswerTooLargeException extends PermanentUpstreamException {

    public AnswerTooLargeException(String upstream, int status, DataSize limit, Throwable cause) {
        super(upstream, status, upstream + "'s answer is too large: more than " + limit.toKilobytes() + " KB", cause);
    }
}
