package ai.careerpath.api.problem;

import ai.careerpath.api.language.AnswerLanguage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a problem document where the server, and not a controller, gave a request up. */
@RestController
final class ErrorPageController implements ErrorController {

    private final TraceIds traceIds;

    ErrorPageController(TraceIds traceIds) {
        this.traceIds = traceIds;
    }

    /** For who asks for this path itself there is nothing here. */
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Locale language = AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail problem = ServerProblem.of(status == null ? HttpStatus.NOT_FOUND.value() : status, language);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(path));
        }
        problem.setProperty("traceId", traceIds.of(request));
        return ResponseEntity.status(problem.getStatus())
                .headers(AnswerLanguage.headers(language))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
