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
        Integer status = known.status();
        if (status == null) {
            return isTimeout(known) ? "timeout" : "unreachable";
        }
        if (known.isCredentials()) {
            return "credentials";
        }
        return status < 300
                ? "bad_payload"
                : status == 429 ? "rate_limited" : status < 500 ? "refused" : "server_error";
    }

    private static boolean isTimeout(Throwable failure) {
        Throwable root = NestedExceptionUtils.getRootCause(failure);
        return root instanceof ReadTimeoutException || root instanceof TimeoutException;
    }
}
