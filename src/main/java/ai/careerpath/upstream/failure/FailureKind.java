package ai.careerpath.upstream.failure;

import io.netty.handler.timeout.ReadTimeoutException;
import java.util.concurrent.TimeoutException;
import org.springframework.core.NestedExceptionUtils;

/** The few words that metrics have for how calls to upstreams fail. */
public final class FailureKind {

    private FailureKind() {}

    /** The {@code outcome} of a call that failed so. */
    public static String of(Throwable failure) {
        if (!(failure instanceof UpstreamException known)) {
            return "internal_error";
        }
        if (known instanceof NotCalledException) {
            return "not_called";
        }
        if (known instanceof RefusedRequestException) {
            return "refused";
        }
        Integer status = known.status();
        if (status == null) {
            return isTimeout(known) ? "timeout" : "unreachable";
        }
        if (known.isCredentials()) {
            return "credentials";
        }
        if (status < 300) {
            return known instanceof RetriableUpstreamException ? "server_error" : "bad_payload";
        }
        return status == 429 ? "rate_limited" : status < 500 ? "refused" : "server_error";
    }

    private static boolean isTimeout(Throwable failure) {
        Throwable root = NestedExceptionUtils.getRootCause(failure);
        return root instanceof ReadTimeoutException || root instanceof TimeoutException;
    }
}
