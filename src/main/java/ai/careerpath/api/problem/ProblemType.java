package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The kinds of problem a client can meet, as docs/errors.md describes them. URIs never change. */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", HttpStatus.BAD_REQUEST),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    REQUEST_TIMEOUT("request-timeout", HttpStatus.REQUEST_TIMEOUT),
    BODY_TOO_LARGE("body-too-large", HttpStatus.PAYLOAD_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL_ERROR("internal-error", HttpStatus.INTERNAL_SERVER_ERROR);

    private static final String PREFIX = "urn:problem-type:careerpath:";

    private final String name;
    private final HttpStatus status;

    ProblemType(String name, HttpStatus status) {
        this.name = name;
        this.status = status;
    }

    /** A problem of this type, told in a language. */
    public ProblemDetail because(Wording detail, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(language));
        problem.setType(URI.create(PREFIX + name));
        problem.setTitle(Wording.problem("title." + name).in(language));
        return problem;
    }

    HttpStatus status() {
        return status;
    }

    /** The type that fits a status that the framework chose. */
    static ProblemType of(HttpStatusCode status) {
        for (ProblemType type : values()) {
            if (type.status.value() == status.value()) {
                return type;
            }
        }
        return status.is4xxClientError() ? INVALID_REQUEST : INTERNAL_ERROR;
    }
}
