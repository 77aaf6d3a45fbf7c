package ai.careerpath.api;

import ai.careerpath.api.limits.ConcurrencyLimiter;
import ai.careerpath.api.limits.GracefulDrain;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.pipeline.OrchestrationProperties;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.validation.CodeValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Executes code that a client sends. Nothing is screened: running it isolated is the point. */
@RestController
final class CodeValidationController {

    private final CodeValidator validator;
    private final ConcurrencyLimiter limiter;
    private final GracefulDrain drain;
    private final OrchestrationProperties properties;

    CodeValidationController(
            CodeValidator validator,
            ConcurrencyLimiter limiter,
            GracefulDrain drain,
            OrchestrationProperties properties) {
        this.validator = validator;
        this.limiter = limiter;
        this.drain = drain;
        this.properties = properties;
    }

    @PostMapping(
            path = "/code-validations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<CodeValidation> validate(@Valid @RequestBody CodeValidationRequest request, HttpServletRequest http) {
        RequestSummary summary = RequestSummary.begin(http);
        Mono<CodeValidation> validation = Mono.defer(
                        () -> validator.validate(request.program(), Deadline.in(properties.deadline())))
                .map(Answer::value);
        return limiter.admit(http.getRemoteAddr(), drain.unlessOver(validation).doOnSuccess(summary::done));
    }
}
