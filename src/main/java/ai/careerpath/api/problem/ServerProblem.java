package ai.careerpath.api.problem;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Tells of a request that the server refused before, or instead of, any controller. */
public final class ServerProblem {

    private ServerProblem() {}

    /** The problem of this type, or a plain one for a status that nothing of ours gives. */
    public static ProblemDetail of(int status) {
        for (ProblemType type : ProblemType.values()) {
            if (type.status().value() == status) {
                return type.because(explain(type));
            }
        }
        return ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
    }

    private static String explain(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> FrameworkProblem.NOTHING_THERE;
            case METHOD_NOT_ALLOWED -> "This path takes another method.";
            case REQUEST_TIMEOUT -> "The request did not arrive in time.";
            case INTERNAL_ERROR -> ApiExceptionHandler.INTERNAL_DETAIL;
            default -> FrameworkProblem.NOT_UNDERSTOOD;
        };
    }
}
