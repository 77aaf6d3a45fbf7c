package ai.careerpath.api.problem;

import ai.careerpath.api.language.AnswerLanguage;
import ai.careerpath.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that goes wrong with an RFC 9457 problem document that says what to do about it. */
@RestControllerAdvice
public final class ApiExceptionHandler extends ResponseEntityExceptionHandler {

    public static final Wording FAILED = Wording.problem("service.failed");

    private static final Logger log = LoggerFactory.getLogger(ApiExceptionHandler.class);

    private final TraceIds traceIds;

    ApiExceptionHandler(TraceIds traceIds) {
        this.traceIds = traceIds;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException refused, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfter().toSeconds()));
        return response(refused.type(), refused.detail(), headers, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> bodyRefused(BodyRefusedException refused, WebRequest request) {
        return response(refused.type(), refused.detail(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFoundException unknown, WebRequest request) {
        return response(ProblemType.NOT_FOUND, unknown.detail(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception unexpected, WebRequest request) {
        log.error("A request failed", unexpected);
        return response(ProblemType.INTERNAL_ERROR, FAILED, new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        BodyRefusedException refused = cause(unreadable, BodyRefusedException.class);
        if (refused != null) {
            return bodyRefused(refused, request);
        }
        ProblemDetail problem = UnreadableBody.of(unreadable).in(language(request));
        return response(ProblemType.INVALID_REQUEST, problem, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = invalid.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), Objects.requireNonNull(error.getDefaultMessage())))
                .sorted()
                .toList();
        ProblemDetail problem = errors.isEmpty()
                ? ProblemType.INVALID_REQUEST.because(Wording.problem("request.invalid"), language(request))
                : FieldProblem.document(errors, language(request));
        return response(ProblemType.INVALID_REQUEST, problem, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleAsyncRequestTimeoutException(
            AsyncRequestTimeoutException late, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return super.handleAsyncRequestTimeoutException(late, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemType type = ProblemType.of(status);
        boolean explained = exception instanceof ErrorResponse && status.is4xxClientError();
        return response(type, explained ? FrameworkProblem.explain(exception) : FAILED, headers, request);
    }

    private ResponseEntity<Object> response(ProblemType type, Wording detail, HttpHeaders headers, WebRequest request) {
        return response(type, type.because(detail, language(request)), headers, request);
    }

    private ResponseEntity<Object> response(
            ProblemType type, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        problem.setProperty("traceId", traceIds.current());
        return ResponseEntity.status(type.status())
                .headers(headers)
                .headers(AnswerLanguage.headers(language(request)))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Locale language(WebRequest request) {
        return AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static <T extends Throwable> @Nullable T cause(Throwable problem, Class<T> type) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
