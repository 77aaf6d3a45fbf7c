package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.upstream.failure.AnswerTooLargeException;
import ai.careerpath.upstream.failure.ErrorAnswer;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceQuotaException;
import ai.careerpath.wording.Wording;
import java.util.Locale;
import java.util.Set;

/**
 * What Daytona's errors mean. A typed error's code and source decide; where a server has none (before version 0.201),
 * the status and then Daytona's own words do, since it answers 400 for an exhausted quota as for a wrong request.
 */
final class SandboxFailures {

    private static final Set<String> TIMEOUT_CODES = Set.of("REQUEST_TIMEOUT", "PROCESS_EXECUTION_TIMEOUT");

    private SandboxFailures() {}

    /** The failure of a creation, as one that may pass, one that a free quota ends, or one that stays. */
    static UpstreamException ofCreation(UpstreamException failure) {
        String said = words(failure);
        if (failure.hasStatus(400) && said.startsWith("total ") && said.contains("limit exceeded")) {
            return new WorkspaceQuotaException(failure);
        }
        if (failure.hasStatus(400) && (isFailedStart(failure) || said.startsWith("no available runners"))) {
            return retriable(failure, failure.wording());
        }
        if (failure.hasStatus(403) && said.contains("suspended")) {
            Wording wording = Wording.note(
                    "upstream.answered-saying",
                    failure.upstream(),
                    "403 Forbidden",
                    failure.answer().text());
            return new PermanentUpstreamException(failure.upstream(), 403, wording, failure, failure.answer());
        }
        if (failure.hasStatus(409) || isBadPayload(failure) || failure.isCredentials() && isBehindTheApi(failure)) {
            return retriable(failure, failure.wording());
        }
        return failure;
    }

    /** The failure of a look at a sandbox: a gateway's page in place of the answer passes as the gateway's trouble does. */
    static UpstreamException ofReading(UpstreamException failure) {
        return isBadPayload(failure) ? retriable(failure, failure.wording()) : failure;
    }

    /** The failure of a call to a sandbox's toolbox: most of them end with the sandbox, and another one may be well. */
    static UpstreamException ofToolbox(UpstreamException failure) {
        if (failure.hasStatus(401)) {
            // The proxy answers 401 also when its own check failed: the key itself was good a moment ago.
            return retriable(failure, Wording.note("daytona.toolbox-refused"));
        }
        boolean lost = failure.hasStatus(403) || failure.hasStatus(404) || isNotStarted(failure);
        return lost || isBadPayload(failure) ? retriable(failure, failure.wording()) : failure;
    }

    /** Whether a sandbox of the creation's name may be there in spite of the refusal. */
    static boolean isFailedStart(UpstreamException failure) {
        return failure.hasStatus(400) && words(failure).startsWith("sandbox failed to start");
    }

    /** Whether Daytona refused because of the snapshot. */
    static boolean isAboutSnapshot(UpstreamException failure) {
        return failure.hasStatus(400)
                && !isFailedStart(failure)
                && words(failure).contains("snapshot");
    }

    /** Whether the daemon itself says that it ended the command at the command's time limit. */
    static boolean isCommandTimeout(UpstreamException failure) {
        ErrorAnswer answer = failure.answer();
        return failure.hasStatus(408)
                && answer.code() != null
                && TIMEOUT_CODES.contains(answer.code())
                && (answer.source() == null ? words(failure).contains("command execution timeout") : isDaemon(answer));
    }

    /** The same failure as one that another try, in another sandbox, may not meet. */
    static RetriableUpstreamException retriable(UpstreamException failure, Wording wording) {
        return new RetriableUpstreamException(
                failure.upstream(), failure.status(), wording, failure, null, failure.answer());
    }

    private static boolean isNotStarted(UpstreamException failure) {
        String said = words(failure);
        return failure.hasStatus(400)
                && (said.contains("is the sandbox started") || said.contains("failed to get runner info"));
    }

    private static boolean isBadPayload(UpstreamException failure) {
        Integer status = failure.status();
        return status != null && status < 300 && !(failure instanceof AnswerTooLargeException);
    }

    private static boolean isBehindTheApi(UpstreamException failure) {
        String source = failure.answer().source();
        return source != null && (source.endsWith("PROXY") || source.endsWith("DAEMON"));
    }

    private static boolean isDaemon(ErrorAnswer answer) {
        return answer.source() != null && answer.source().endsWith("DAEMON");
    }

    private static String words(UpstreamException failure) {
        return failure.answer().text().toLowerCase(Locale.ROOT);
    }
}
