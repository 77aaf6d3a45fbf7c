package ai.careerpath.api;

import ai.careerpath.api.language.AnswerLanguage;
import ai.careerpath.api.limits.ConcurrencyLimiter;
import ai.careerpath.api.limits.GracefulDrain;
import ai.careerpath.api.problem.TraceIds;
import ai.careerpath.model.JobTransition;
import ai.careerpath.pipeline.CareerPath;
import ai.careerpath.pipeline.CareerPathOrchestrator;
import ai.careerpath.pipeline.OrchestrationProperties;
import ai.careerpath.pipeline.StepListener;
import ai.careerpath.step.Deadline;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes career paths, as one answer or as a stream that shows the work. */
@RestController
final class CareerPathController {

    private static final String PATH = "/career-path";
    /** What an existing front end calls. */
    private static final String ALIAS = "/api/generate-career-path";

    private final CareerPathOrchestrator orchestrator;
    private final CareerPathStream stream;
    private final ConcurrencyLimiter limiter;
    private final GracefulDrain drain;
    private final TraceIds traceIds;
    private final Duration longest;

    CareerPathController(
            CareerPathOrchestrator orchestrator,
            CareerPathStream stream,
            ConcurrencyLimiter limiter,
            GracefulDrain drain,
            TraceIds traceIds,
            OrchestrationProperties properties) {
        this.orchestrator = orchestrator;
        this.stream = stream;
        this.limiter = limiter;
        this.drain = drain;
        this.traceIds = traceIds;
        this.longest = properties.deadline();
    }

    @PostMapping(
            path = {PATH, ALIAS},
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<CareerPath>> create(
            @Valid @RequestBody CareerPathRequest request,
            @RequestHeader(name = "Prefer", required = false, defaultValue = "") List<String> prefer,
            @RequestHeader(name = "Accept-Language", required = false, defaultValue = "") String languages,
            HttpServletRequest http) {
        Optional<Duration> wait = shorterWait(prefer);
        JobTransition transition = request.transition(AnswerLanguage.of(languages));
        Mono<CareerPath> path = path(
                traceIds.current(),
                transition,
                request.hoursPerWeek(),
                wait,
                RequestSummary.begin(http),
                StepListener.NONE);
        return limiter.admit(http.getRemoteAddr(), path)
                .map(answer -> answered(wait, transition)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answer));
    }

    @PostMapping(
            path = {PATH, ALIAS},
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Flux<ServerSentEvent<Object>>> stream(
            @Valid @RequestBody CareerPathRequest request,
            @RequestHeader(name = "Prefer", required = false, defaultValue = "") List<String> prefer,
            @RequestHeader(name = "Accept-Language", required = false, defaultValue = "") String languages,
            HttpServletRequest http) {
        Optional<Duration> wait = shorterWait(prefer);
        JobTransition transition = request.transition(AnswerLanguage.of(languages));
        RequestSummary summary = RequestSummary.begin(http);
        String id = traceIds.current();
        Flux<ServerSentEvent<Object>> events = stream.of(
                id,
                http.getRequestURI(),
                transition.language(),
                listener -> path(id, transition, request.hoursPerWeek(), wait, summary, listener));
        return answered(wait, transition)
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noCache())
                .header(EventStreams.BUFFERING, "no")
                .body(limiter.admit(http.getRemoteAddr(), events));
    }

    private Mono<CareerPath> path(
            String id,
            JobTransition transition,
            @Nullable Integer hoursPerWeek,
            Optional<Duration> wait,
            RequestSummary summary,
            StepListener listener) {
        Mono<CareerPath> path = orchestrator
                .create(id, transition, deadline(wait), StepListener.both(summary, listener))
                .map(made -> made.learnedIn(hoursPerWeek));
        return drain.unlessOver(path).doOnNext(summary::done).doOnError(summary::failed);
    }

    private Optional<Duration> shorterWait(List<String> prefer) {
        return WaitPreference.in(prefer).filter(wait -> wait.compareTo(longest) < 0);
    }

    private Deadline deadline(Optional<Duration> wait) {
        return Deadline.in(wait.orElse(longest));
    }

    private static ResponseEntity.BodyBuilder answered(Optional<Duration> wait, JobTransition transition) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.ok().headers(AnswerLanguage.headers(transition.language()));
        wait.ifPresent(applied -> response.header("Preference-Applied", "wait=" + applied.toSeconds()));
        return response;
    }
}
