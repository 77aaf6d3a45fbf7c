package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Tells of a request that the server refused before, or instead of, any controller. */
public final class ServerProblem {

    private ServerProblem() {}

    /** The problem of this type, or a plain one for a status that nothing of ours gives. */
    public static ProblemDetail of(int status, Locale language) {
        for (ProblemType type : ProblemType.values()) {
            if (type.status().value() == status) {
                return type.because(explain(type), language);
            }
        }
        return ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
    }

    private static Wording explain(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> FrameworkProblem.NOTHING_THERE;
            case METHOD_NOT_ALLOWED -> FrameworkProblem.ANOTHER_METHOD;
            case REQUEST_TIMEOUT -> Wording.problem("request.too-slow");
            case INTERNAL_ERROR -> ApiExceptionHandler.FAILED;
            default -> FrameworkProblem.NOT_UNDERSTOOD;
        };
    }
}
