package ai.careerpath.api.problem;

import java.util.List;
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

    public static final String INTERNAL_DETAIL = "The service failed. The trace id leads to the cause in its log.";

    private static final Logger log = LoggerFactory.getLogger(ApiExceptionHandler.class);

    private final TraceIds traceIds;

    ApiExceptionHandler(TraceIds traceIds) {
        this.traceIds = traceIds;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException refused) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfter().toSeconds()));
        return response(refused.type(), refused.type().because(message(refused)), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> bodyRefused(BodyRefusedException refused) {
        return response(refused.type(), refused.type().because(message(refused)), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFoundException unknown) {
        return response(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.because(message(unknown)), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception unexpected) {
        log.error("A request failed", unexpected);
        return response(
                ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.because(INTERNAL_DETAIL), new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        BodyRefusedException refused = cause(unreadable, BodyRefusedException.class);
        return refused != null
                ? bodyRefused(refused)
                : response(
                        ProblemType.INVALID_REQUEST,
                        ProblemType.INVALID_REQUEST.because(UnreadableBody.explain(unreadable)),
                        headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = invalid.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), Objects.requireNonNull(error.getDefaultMessage())))
                .sorted()
                .toList();
        ProblemDetail problem = ProblemType.INVALID_REQUEST.because(
                errors.isEmpty() ? "The request is invalid." : errors.get(0).sentence());
        problem.setProperty("errors", errors);
        return response(ProblemType.INVALID_REQUEST, problem, headers);
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
        String detail = explained ? FrameworkProblem.explain(exception) : INTERNAL_DETAIL;
        return response(type, type.because(detail), headers);
    }

    private ResponseEntity<Object> response(ProblemType type, ProblemDetail problem, HttpHeaders headers) {
        problem.setProperty("traceId", traceIds.current());
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String message(Throwable problem) {
        return Objects.requireNonNullElse(problem.getMessage(), "");
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
